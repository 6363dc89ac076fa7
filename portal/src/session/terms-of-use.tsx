import type { TermsOfUseQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../language/words.ts'
import { formatDay } from '../ui/formats.ts'
import { useSessionWords } from './session-words.ts'
import styles from './terms-of-use.module.css'

/** The terms of use in force. */
export type Terms = NonNullable<TermsOfUseQuery['termsOfUse']>

/** The terms in full, in a box of their own to read through. */
export function TermsOfUse({ terms }: { terms: Terms }) {
  const say = useSessionWords()
  const text = useText()
  const language = useLanguage()
  return (
    <section className={styles.terms} tabIndex={0} aria-label={say('terms')}>
      <p className={styles.version}>
        {say('termsVersion', { version: terms.version, day: formatDay(terms.publishedAt, language) })}
      </p>
      <p className={styles.text}>{text(terms.text)}</p>
    </section>
  )
}
