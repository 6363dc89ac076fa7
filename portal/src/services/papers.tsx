import type { ServiceQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../language/words.ts'
import { formatSize } from '../ui/formats.ts'
import { type Condition, conditionInWords } from './condition-in-words.ts'
import { type GroupedPaper, paperGroups } from './paper-groups.ts'
import { useServiceWords } from './service-words.ts'
import styles from './services.module.css'

/** Says when something is asked, in the reader's language. */
type SayWhen = (when: Condition) => string

/** The papers of a service: those for everybody first, the others under the case they are for. */
export function Papers({ service: { form, standard } }: { service: ServiceQuery['service'] }) {
  const say = useServiceWords()
  const sayWhen = useSayWhen(form)
  return paperGroups(standard.requirements).map(({ when, papers }) =>
    when ? (
      <details key={JSON.stringify(when)} className={styles.case}>
        <summary>
          {say('when', { condition: sayWhen(when) })}{' '}
          <span className={styles.quiet}>{say('count', { count: papers.length })}</span>
        </summary>
        <PaperList papers={papers} sayWhen={sayWhen} />
      </details>
    ) : (
      <div key="always">
        <h3>{say('always')}</h3>
        <PaperList papers={papers} sayWhen={sayWhen} />
        {papers.length < standard.requirements.length && <h3>{say('cases')}</h3>}
      </div>
    ),
  )
}

function useSayWhen(form: ServiceQuery['service']['form']): SayWhen {
  const say = useServiceWords()
  const text = useText()
  const either = useEither()
  const questions = form.flatMap((page) => page.questions)
  return (when) => conditionInWords(when, questions, { text, say, either })
}

const PaperList = ({ papers, sayWhen }: { papers: readonly GroupedPaper[]; sayWhen: SayWhen }) => (
  <ul className={styles.papers}>
    {papers.map((paper) => (
      <PaperLine key={paper.key} paper={paper} sayWhen={sayWhen} />
    ))}
  </ul>
)

function PaperLine({ paper, sayWhen }: { paper: GroupedPaper; sayWhen: SayWhen }) {
  const say = useServiceWords()
  const text = useText()
  const either = useEither()
  const language = useLanguage()
  const { title, help, required, formats, maxBytes, onlyWhen } = paper
  return (
    <li>
      <p>
        <strong>{text(title)}</strong> {!required && say('optional')}
      </p>
      {onlyWhen && <p>{say('onlyWhen', { condition: sayWhen(onlyWhen) })}</p>}
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
