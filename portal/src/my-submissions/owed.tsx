import type { MyObligationFragment } from '../gql/graphql.ts'
import { useLanguage, words } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/formats.ts'
import { Tag } from '../ui/tag.tsx'
import { applyAddress } from '../service-address.ts'
import styles from './my-submissions.module.css'
import { ReportForm } from './report/report-form.tsx'
import { useReportState } from './report/report-state.ts'
import type { MySubmission } from './submission-page.tsx'
import { isPast } from './today.ts'

const useSay = words(
  'owed',
  {
    title: 'Setelah dokumen terbit',
    report: 'Hasil penelitian',
    renewal: 'Pembaruan',
    due: 'Batas waktu {{day}}.',
    late: 'Batas waktu {{day}} sudah lewat. Kirimkan segera.',
    renewBy:
      'Dokumen ini perlu diperbarui sebelum {{day}}. Ajukan lagi layanan ini; isian yang sama tidak perlu diketik ulang.',
    renewed: 'Pembaruannya sudah terbit.',
    waived: 'Tidak perlu lagi dikirim.',
    renew: 'Ajukan pembaruan',
    send: 'Kirim hasil penelitian',
  },
  {
    title: 'After the document',
    report: 'Research results',
    renewal: 'Renewal',
    due: 'Due on {{day}}.',
    late: 'It was due on {{day}}. Please send it soon.',
    renewBy:
      'This document needs renewal before {{day}}. Apply for the service again; you need not type the same again.',
    renewed: 'The renewal has been issued.',
    waived: 'No longer needed.',
    renew: 'Apply for renewal',
    send: 'Send the research results',
  },
)

/** What is owed after the document: the results of a study, handed in right here, and renewals. */
export function Owed({ of: submission }: { of: MySubmission }) {
  const say = useSay()
  if (!submission.obligations.length) return null
  return (
    <section className={styles.section}>
      <h2>{say('title')}</h2>
      {submission.obligations.map((owed) =>
        owed.kind === 'RENEWAL' ? (
          <Renewal key={owed.id} of={owed} service={submission.service} />
        ) : (
          <Report key={owed.id} of={owed} />
        ),
      )}
    </section>
  )
}

function Report({ of: { id, state, dueOn, note } }: { of: MyObligationFragment }) {
  const say = useSay()
  const language = useLanguage()
  const { tone, name } = useReportState(state)
  const open = state === 'OPEN' || state === 'RETURNED'
  return (
    <Card>
      <h3>{say('report')}</h3>
      <p>
        <Tag tone={tone}>{name}</Tag>
      </p>
      {note && <p className={styles.reason}>{note}</p>}
      {open && <p>{say(isPast(dueOn) ? 'late' : 'due', { day: formatDay(dueOn, language) })}</p>}
      {open && (
        <details>
          <summary className={styles.summary}>{say('send')}</summary>
          <ReportForm claim={{ obligation: id }} kept={state === 'RETURNED' ? '' : undefined} />
        </details>
      )}
    </Card>
  )
}

function Renewal({ of: { state, dueOn }, service }: { of: MyObligationFragment; service: MySubmission['service'] }) {
  const say = useSay()
  const language = useLanguage()
  const open = state === 'OPEN'
  const told = open ? 'renewBy' : state === 'WAIVED' ? 'waived' : 'renewed'
  return (
    <Card>
      <h3>{say('renewal')}</h3>
      <p>{say(told, { day: formatDay(dueOn, language) })}</p>
      {open && <ButtonLink href={applyAddress(service)}>{say('renew')}</ButtonLink>}
    </Card>
  )
}
