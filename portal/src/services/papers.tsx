import type { ServiceQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../language/words.ts'
import { formatSize } from '../ui/formats.ts'
import { conditionInWords } from './condition-in-words.ts'
import { type Paper, paperGroups } from './paper-groups.ts'
import { useServiceWords } from './service-words.ts'
import styles from './services.module.css'

/** The papers of a service, by when they are asked. */
export function Papers({ service: { form, standard } }: { service: ServiceQuery['service'] }) {
  const say = useServiceWords()
  const text = useText()
  const either = useList('disjunction')
  const questions = form.flatMap((page) => page.questions)
  return paperGroups(standard.requirements).map(({ when, papers }) => (
    <div key={JSON.stringify(when) ?? ''} className={styles.group}>
      <h3 className={styles.when}>
        {when ? say('when', { condition: conditionInWords(when, questions, { text, say, either }) }) : say('always')}
      </h3>
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <PaperLine key={paper.key} paper={paper} />
        ))}
      </ul>
    </div>
  ))
}

function PaperLine({ paper: { title, help, required, formats, maxBytes } }: { paper: Paper }) {
  const say = useServiceWords()
  const text = useText()
  const either = useList('disjunction')
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

/** Says several names as one phrase of the reader's language: `A, B, atau C`. */
function useList(type: Intl.ListFormatType): (names: readonly string[]) => string {
  const language = useLanguage()
  return (names) => new Intl.ListFormat(language, { type }).format(names)
}
