import { useLanguage, words } from '../language/words.ts'
import { formatMoment } from '../ui/formats.ts'
import styles from './my-submissions.module.css'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'

const useSay = words(
  'messages',
  {
    SUBMITTED: 'Pengajuan kami terima',
    RETURNED: 'Pengajuan perlu diperbaiki',
    APPROVED: 'Pengajuan disetujui',
    REFUSED: 'Pengajuan tidak disetujui',
    ISSUED: 'Dokumen terbit, dengan tautan unduh',
    WITHDRAWN: 'Pengajuan ditarik kembali',
    LAPSED: 'Pengajuan gugur',
    REPORT_LINK: 'Tautan untuk mengirim hasil penelitian',
    REPORT_DUE_SOON: 'Pengingat hasil penelitian',
    REPORT_OVERDUE: 'Hasil penelitian terlambat',
    REPORT_RETURNED: 'Laporan hasil penelitian perlu diperbaiki',
    REPORT_ACCEPTED: 'Laporan hasil penelitian diterima',
    RENEWAL_DUE: 'Pengingat pembaruan',
    DOCUMENT_LINK: 'Tautan baru untuk mengunduh dokumen',
    DOCUMENT_REVOKED: 'Dokumen dicabut',
    DOCUMENT_REPLACED: 'Dokumen diganti, dengan tautan unduh',
    OTHER: 'Pesan tentang pengajuan ini',
    EMAIL: 'email ke {{address}}',
    WHATSAPP: 'WhatsApp ke {{address}}',
    waiting: 'sedang dikirim',
    arrived: 'terkirim',
    failed: 'tidak sampai; periksa alamat Anda di Akun',
    desk: 'disampaikan di loket',
  },
  {
    SUBMITTED: 'We have received the submission',
    RETURNED: 'The submission needs correction',
    APPROVED: 'The submission is approved',
    REFUSED: 'The submission was not approved',
    ISSUED: 'The document is ready, with a download link',
    WITHDRAWN: 'The submission was withdrawn',
    LAPSED: 'The submission lapsed',
    REPORT_LINK: 'Link to send the research results',
    REPORT_DUE_SOON: 'Reminder of the research results',
    REPORT_OVERDUE: 'The research results are late',
    REPORT_RETURNED: 'The research report needs correction',
    REPORT_ACCEPTED: 'The research report was accepted',
    RENEWAL_DUE: 'Reminder of the renewal',
    DOCUMENT_LINK: 'New link to download the document',
    DOCUMENT_REVOKED: 'The document was revoked',
    DOCUMENT_REPLACED: 'The document was replaced, with a download link',
    OTHER: 'A message about this submission',
    EMAIL: 'email to {{address}}',
    WHATSAPP: 'WhatsApp to {{address}}',
    waiting: 'on its way',
    arrived: 'sent',
    failed: 'did not arrive; check your address under Account',
    desk: 'told at the counter',
  },
)

type Word = Parameters<ReturnType<typeof useSay>>[0]

const named: readonly string[] = [
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'REFUSED',
  'ISSUED',
  'WITHDRAWN',
  'LAPSED',
  'REPORT_LINK',
  'REPORT_DUE_SOON',
  'REPORT_OVERDUE',
  'REPORT_RETURNED',
  'REPORT_ACCEPTED',
  'RENEWAL_DUE',
  'DOCUMENT_LINK',
  'DOCUMENT_REVOKED',
  'DOCUMENT_REPLACED',
]

// A message told at the counter has a wording of its own about the same thing.
const nameOf = (template: string): Word => {
  const about = template.replace(/_AT_DESK$/, '')
  return named.includes(about) ? (about as Word) : 'OTHER'
}

const fates: Record<string, Word> = {
  SENT: 'arrived',
  DELIVERED: 'arrived',
  FAILED: 'failed',
  SUPPRESSED: 'failed',
  AT_DESK: 'desk',
}

/** What was sent to the person about it, where to, and whether it arrived; newest first. */
export function Messages({ of: { notifications } }: { of: MySubmission }) {
  const say = useSay()
  const title = useSubmissionWords()
  const language = useLanguage()
  if (!notifications.length) return null
  return (
    <section className={styles.section}>
      <h2>{title('messages')}</h2>
      <ul className={styles.messages}>
        {notifications.map(({ id, template, channel, state, createdAt, maskedAddress }) => (
          <li key={id}>
            <p>{say(nameOf(template))}</p>
            <p className={styles.when}>
              {[
                formatMoment(createdAt, language),
                state !== 'AT_DESK' && say(channel, { address: maskedAddress ?? '' }),
                say(fates[state] ?? 'waiting'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
