import type { PrivacyQuery } from '../gql/graphql.ts'
import { useText } from '../language/words.ts'
import styles from './help.module.css'
import { usePrivacyWords } from './privacy-words.ts'

/** How long the files of each service are kept, and what becomes of them: what the standards in force say. */
export function KeptHowLong({ services }: Pick<PrivacyQuery, 'services'>) {
  const say = usePrivacyWords()
  const text = useText()
  return (
    <>
      <p>{say('longText')}</p>
      <table className={styles.kept}>
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            <th scope="col">{say('kept')}</th>
            <th scope="col">{say('afterwards')}</th>
          </tr>
        </thead>
        <tbody>
          {services.map(({ kind, title, standard: { activeYears: active, inactiveYears: inactive, fate } }) => (
            <tr key={kind}>
              <th scope="row">{text(title)}</th>
              <td>{say('years', { active, inactive })}</td>
              <td>{say(fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
