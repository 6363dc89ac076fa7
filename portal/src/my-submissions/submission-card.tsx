import type { ReactNode } from 'react'
import { useLanguage } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/formats.ts'
import { SubmissionState } from '../ui/submission-state.tsx'
import styles from './my-submissions.module.css'
import { useListWords } from './list-words.ts'
import { useNextStep } from './next-words.ts'
import { PromisedDay } from './promised-day.tsx'
import type { ListedSubmission } from './use-my-submissions.ts'
import { useServiceTitle } from './use-service-title.ts'

/** One submission in the list: where it stands, what happens next, by when. */
export function SubmissionCard({ of: submission, actions }: { of: ListedSubmission; actions?: ReactNode }) {
  const say = useListWords()
  const next = useNextStep()
  const titleOf = useServiceTitle()
  const { id, number, subject, service, status, division } = submission
  return (
    <Card as="li">
      <SubmissionState status={status} />
      <h3 className={styles.name}>{titleOf(service)}</h3>
      {subject && <p className={styles.subject}>{subject}</p>}
      <Dates of={submission} />
      <p>{next(status, { division: division.name })}</p>
      <PromisedDay of={submission} />
      <div className={styles.actions}>
        {actions ?? (
          <ButtonLink href={`/laporan/${id}`} aria-label={`${say('see')}: ${number}`}>
            {say('see')}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

function Dates({ of: { number, submittedAt, createdAt, updatedAt } }: { of: ListedSubmission }) {
  const say = useListWords()
  const language = useLanguage()
  const lines = number
    ? [say('number', { number }), say('sent', { day: formatDay(submittedAt ?? createdAt, language) })]
    : [say('begun', { day: formatDay(createdAt, language) }), say('changed', { day: formatDay(updatedAt, language) })]
  return <p className={styles.dates}>{lines.join(' · ')}</p>
}
