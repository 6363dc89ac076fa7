import type { SubmissionStatus } from '../gql/graphql.ts'
import styles from './track.module.css'
import { useTrackWords } from './track-words.ts'

/** How many of the five stages lie behind a submission; those that ended otherwise have no stages left to show. */
const behind: Partial<Record<SubmissionStatus, number>> = {
  SUBMITTED: 1,
  IN_VERIFICATION: 1,
  RETURNED: 1,
  COMPLETE: 2,
  APPROVED: 3,
  ISSUED: 4,
  DELIVERED: 5,
  CLOSED: 5,
}

/** The stages from filing to delivery, and which of them are done. */
export function Stages({ status }: { status: SubmissionStatus }) {
  const say = useTrackWords()
  const done = behind[status]
  if (done === undefined) return null
  const stages = [say('stage1'), say('stage2'), say('stage3'), say('stage4'), say('stage5')]
  return (
    <ol className={styles.stages} aria-label={say('stages')}>
      {stages.map((stage, place) => (
        <li
          key={stage}
          className={place < done ? styles.done : undefined}
          aria-current={place === done ? 'step' : undefined}
        >
          {stage} {place < done && <span className="hidden-text">{say('stageDone')}</span>}
        </li>
      ))}
    </ol>
  )
}
