import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

/** What happens after the press on Ajukan, in three steps. */
export function HowItGoes() {
  const say = useServicesWords()
  return (
    <section className={styles.section} aria-labelledby="how">
      <h2 id="how">{say('how')}</h2>
      <ol className={styles.steps}>
        <li>
          <h3>{say('how1')}</h3>
          <p>{say('how1Text')}</p>
        </li>
        <li>
          <h3>{say('how2')}</h3>
          <p>{say('how2Text')}</p>
        </li>
        <li>
          <h3>{say('how3')}</h3>
          <p>{say('how3Text')}</p>
        </li>
      </ol>
    </section>
  )
}
