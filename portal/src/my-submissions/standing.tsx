import { useLanguage } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { formatMoment } from '../ui/formats.ts'
import { SubmissionState } from '../ui/submission-state.tsx'
import { applyAddress } from '../service-address.ts'
import styles from './my-submissions.module.css'
import { useNextStep } from './next-words.ts'
import { PromisedDay } from './promised-day.tsx'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'

const overForNow = ['REFUSED', 'WITHDRAWN', 'LAPSED']

/** Where it stands, what happens next, who has it and by when. */
export function Standing({ of: submission }: { of: MySubmission }) {
  const say = useSubmissionWords()
  const next = useNextStep()
  const { id, status, division, reason, filedBy, owner, service } = submission
  return (
    <Card>
      <p>
        <SubmissionState status={status} />
      </p>
      <h2>{say('next')}</h2>
      <p>{next(status, { division: division.name })}</p>
      {status === 'REFUSED' && reason && (
        <>
          <h3>{say('reason')}</h3>
          <p className={styles.reason}>{reason}</p>
        </>
      )}
      <PromisedDay of={submission} />
      <FactsOf of={submission} />
      {filedBy && <p className={styles.when}>{say('onBehalf', { name: owner.name })}</p>}
      <div className={styles.actions}>
        {status === 'DRAFT' && (
          <ButtonLink href={`/laporan/${id}/isi`} loudness="main">
            {say('goOn')}
          </ButtonLink>
        )}
        {overForNow.includes(status) && <ButtonLink href={applyAddress(service)}>{say('again')}</ButtonLink>}
      </div>
    </Card>
  )
}

function FactsOf({ of: { number, subject, submittedAt, division } }: { of: MySubmission }) {
  const say = useSubmissionWords()
  const language = useLanguage()
  const facts: [string, string | null | undefined][] = [
    [say('number'), number],
    [say('subject'), subject],
    [say('sent'), submittedAt && formatMoment(submittedAt, language)],
    [say('division'), division.name],
  ]
  return <Facts facts={facts.filter(([, value]) => value)} />
}
