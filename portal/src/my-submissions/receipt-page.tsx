import { MySubmissionDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage, useText, words } from '../language/words.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { formatDay, formatMoment } from '../ui/formats.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import styles from './my-submissions.module.css'
import type { MySubmission } from './submission-page.tsx'
import { useServiceTitle } from './use-service-title.ts'

const useSay = words(
  'receipt',
  {
    title: 'Pengajuan terkirim',
    got: 'Kami sudah menerima pengajuan Anda',
    keep: 'Simpan nomor ini. Dengan nomor ini siapa pun dapat melacak sampai di mana pengajuan, tanpa melihat isinya.',
    number: 'Nomor pengajuan',
    service: 'Layanan',
    subject: 'Perihal',
    sent: 'Diajukan',
    due: 'Dijanjikan selesai paling lambat',
    division: 'Ditangani',
    next: 'Apa yang terjadi sekarang',
    check: '{{division}} memeriksa isian dan berkas Anda.',
    tell: 'Anda dikabari lewat WhatsApp atau email, sesuai pilihan Anda, pada setiap langkah penting.',
    correct: 'Bila ada yang perlu diperbaiki, Anda mendapat satu daftar; yang lain tidak perlu diisi lagi.',
    document: 'Setelah disetujui, {{product}} dikirim kepada Anda dan tersimpan di Laporan saya.',
    see: 'Lihat pengajuan ini',
    track: 'Lacak dengan nomor',
    print: 'Cetak bukti',
  },
  {
    title: 'Submission sent',
    got: 'We have received your submission',
    keep: 'Keep this number. With it anyone can track where the submission stands, without seeing what is in it.',
    number: 'Submission number',
    service: 'Service',
    subject: 'Subject',
    sent: 'Submitted',
    due: 'Promised by',
    division: 'Handled by',
    next: 'What happens now',
    check: '{{division}} checks your answers and papers.',
    tell: 'You are told of every important step by WhatsApp or email, as you have chosen.',
    correct: 'If something needs correction, you get one list; nothing else has to be filled in again.',
    document: 'Once approved, the {{product}} is sent to you and kept in My submissions.',
    see: 'See this submission',
    track: 'Track by number',
    print: 'Print this receipt',
  },
)

/** What is said once something was filed: its number, the promised day, and what happens next. */
export function ReceiptPage({ id }: { id: string }) {
  const say = useSay()
  const { data, error } = useAsk(MySubmissionDocument, { id })
  const submission = data?.submission
  return (
    <Page title={say('title')}>
      {!submission && (error ? <Refusal error={error} /> : <Loading />)}
      {submission?.number && <Receipt of={submission} number={submission.number} />}
    </Page>
  )
}

function Receipt({ of: submission, number }: { of: MySubmission; number: string }) {
  const say = useSay()
  const language = useLanguage()
  const text = useText()
  const titleOf = useServiceTitle()
  const { id, service, subject, submittedAt, dueOn, division, standard } = submission
  const facts: [string, string | null | undefined][] = [
    [say('service'), titleOf(service)],
    [say('subject'), subject],
    [say('sent'), submittedAt && formatMoment(submittedAt, language)],
    [say('due'), dueOn && formatDay(dueOn, language)],
    [say('division'), division.name],
  ]
  return (
    <>
      <Notice tone="good" title={say('got')}>
        <p>
          {say('number')}: <strong className={styles.number}>{number}</strong>
        </p>
        <p>{say('keep')}</p>
      </Notice>
      <Facts facts={facts.filter(([, value]) => value)} />
      <section className={styles.section}>
        <h2>{say('next')}</h2>
        <ol className={styles.plain}>
          <li>{say('check', { division: division.name })}</li>
          <li>{say('tell')}</li>
          <li>{say('correct')}</li>
          <li>{say('document', { product: text(standard.product) })}</li>
        </ol>
      </section>
      <div className={styles.actions}>
        <ButtonLink href={`/laporan/${id}`} loudness="main">
          {say('see')}
        </ButtonLink>
        <ButtonLink href={`/lacak?nomor=${encodeURIComponent(number)}`}>{say('track')}</ButtonLink>
        <Button onClick={() => print()}>{say('print')}</Button>
      </div>
    </>
  )
}
