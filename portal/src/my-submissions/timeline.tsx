import type { Step } from '../gql/graphql.ts'
import { useLanguage, words } from '../language/words.ts'
import { formatMoment } from '../ui/formats.ts'
import styles from './my-submissions.module.css'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'

const useSay = words(
  'timeline',
  {
    SUBMIT: 'Anda mengajukan',
    TAKE_UP: 'Pemeriksaan dimulai',
    RETURN: 'Dikembalikan kepada Anda untuk diperbaiki',
    RESUBMIT: 'Anda mengajukan lagi setelah perbaikan',
    COMPLETE: 'Dinyatakan lengkap',
    SEND_BACK: 'Pejabat meminta pemeriksaan ulang',
    APPROVE: 'Disetujui pejabat',
    REFUSE: 'Tidak disetujui pejabat',
    ISSUE: 'Dokumen terbit',
    DELIVER: 'Dokumen Anda terima',
    CLOSE: 'Selesai',
    WITHDRAW: 'Anda tarik kembali',
    LAPSE: 'Gugur karena batas waktu perbaikan terlewat',
  },
  {
    SUBMIT: 'You submitted it',
    TAKE_UP: 'The check began',
    RETURN: 'Returned to you for correction',
    RESUBMIT: 'You submitted it again, corrected',
    COMPLETE: 'Found complete',
    SEND_BACK: 'The official asked for another check',
    APPROVE: 'Approved by the official',
    REFUSE: 'Not approved by the official',
    ISSUE: 'Document issued',
    DELIVER: 'You received the document',
    CLOSE: 'Finished',
    WITHDRAW: 'You withdrew it',
    LAPSE: 'Lapsed, for the time to correct it had passed',
  },
)

/** Who of the office has the file in hand is the office's own affair. */
type Told = Exclude<Step, 'RELEASE' | 'TAKE_OVER'>
const isTold = (step: Step): step is Told => step !== 'RELEASE' && step !== 'TAKE_OVER'

/** The steps it took, oldest first, in plain words; what the office gave as a reason stands with its step. */
export function Timeline({ of: { history } }: { of: MySubmission }) {
  const say = useSay()
  const title = useSubmissionWords()
  const language = useLanguage()
  const told = history.flatMap((entry) => (isTold(entry.step) ? [{ ...entry, step: entry.step }] : []))
  if (!told.length) return null
  return (
    <section className={styles.section}>
      <h2>{title('timeline')}</h2>
      <ol className={styles.steps}>
        {told.map(({ id, step, createdAt, reason }) => (
          <li key={id}>
            <p>
              <strong>{say(step)}</strong>
            </p>
            <p className={styles.when}>{formatMoment(createdAt, language)}</p>
            {reason && <p className={styles.reason}>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
