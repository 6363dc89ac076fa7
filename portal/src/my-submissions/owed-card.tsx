import type { OwedByMeQuery } from '../gql/graphql.ts'
import { useLanguage } from '../language/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/formats.ts'
import { useListWords } from './list-words.ts'
import styles from './my-submissions.module.css'
import { isPast } from './today.ts'

type Owed = OwedByMeQuery['obligations']['nodes'][number]

/** Something owed after a document: results of a study, or a renewal that comes up. */
export function OwedCard({ of: owed }: { of: Owed }) {
  const say = useListWords()
  const language = useLanguage()
  const { kind, state, dueOn, submission } = owed
  const report = kind === 'RESEARCH_REPORT'
  const what = !report ? 'renewal' : state === 'RETURNED' ? 'reportReturned' : isPast(dueOn) ? 'reportLate' : 'report'
  const go = say(report ? 'toReport' : 'toRenewal')
  return (
    <Card as="li">
      <h3 className={styles.name}>{say(what, { day: formatDay(dueOn, language) })}</h3>
      {submission.subject && <p>{submission.subject}</p>}
      <ButtonLink href={`/laporan/${submission.id}`} aria-label={`${go}: ${submission.number}`}>
        {go}
      </ButtonLink>
    </Card>
  )
}
