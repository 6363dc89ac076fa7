import type { ServiceQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../language/words.ts'
import { formatSize } from '../ui/formats.ts'
import { conditionInWords } from './condition-in-words.ts'
import { type Paper, paperGroups } from './paper-groups.ts'
import { useServiceWords } from './service-words.ts'
import styles from './services.module.css'

/** The papers of a service: those for everybody first, the others under the case they are for. */
export function Papers({ service: { form, standard } }: { service: ServiceQuery['service'] }) {
  const say = useServiceWords()
  const text = useText()
  const either = useEither()
  const questions = form.flatMap((page) => page.questions)
  return paperGroups(standard.requirements).map(({ when, papers }) =>
    when ? (
      <details key={JSON.stringify(when)} className={styles.case}>
        <summary>
          {say('when', { condition: conditionInWords(when, questions, { text, say, either }) })}{' '}
          <span className={styles.quiet}>{say('count', { count: papers.length })}</span>
        </summary>
        <PaperList papers={papers} />
      </details>
    ) : (
      <div key="always">
        <h3>{say('always')}</h3>
        <PaperList papers={papers} />
        {papers.length < standard.requirements.length && <h3>{say('cases')}</h3>}
      </div>
    ),
  )
}

const PaperList = ({ papers }: { papers: readonly Paper[] }) => (
  <ul className={styles.papers}>
    {papers.map((paper) => (
      <PaperLine key={paper.key} paper={paper} />
    ))}
  </ul>
)

function PaperLine({ paper: { title, help, required, formats, maxBytes } }: { paper: Paper }) {
  const say = useServiceWords()
  const text = useText()
  const either = useEither()
  const language = useLanguage()
  return (
    <li>
      <p>
        <strong>{text(title)}</strong> {!required && say('optional')}
      </p>
      {help && <p>{text(help)}</p>}
      <p className={styles.quiet}>
        {say('upTo', { formats: either(formats.map((one) => say(one))), size: formatSize(maxBytes, language) })}
      </p>
    </li>
  )
}

/** Says several names as one choice in the reader's language: `A, B, atau C`. */
function useEither(): (names: readonly string[]) => string {
  const language = useLanguage()
  return (names) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
}
