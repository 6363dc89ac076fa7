import { ServicesDocument, type TrackSubmissionQuery } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useLanguage, useText } from '../language/words.ts'
import { Facts } from '../ui/facts.tsx'
import { formatDay } from '../ui/formats.ts'
import { Stages } from './stages.tsx'
import styles from './track.module.css'
import { useTrackWords } from './track-words.ts'

/** How far a submission is and what happens next, in words for anyone. */
export function Tracked({ found }: { found: TrackSubmissionQuery['trackSubmission'] }) {
  const say = useTrackWords()
  const text = useText()
  const language = useLanguage()
  const { number, service, status, submittedAt, dueOn } = found
  const services = useAsk(ServicesDocument, {}).data?.services
  const title = services?.find(({ kind }) => kind === service)?.title
  return (
    <section className={styles.tracked}>
      <h2>{say(status)}</h2>
      <p>{say(`${status}Next`)}</p>
      <Stages status={status} />
      <Facts
        facts={[
          [say('number'), number],
          [say('service'), title ? text(title) : ''],
          [say('filed'), formatDay(submittedAt, language)],
          ...(dueOn ? [[say('due'), formatDay(dueOn, language)] as const] : []),
        ]}
      />
    </section>
  )
}
