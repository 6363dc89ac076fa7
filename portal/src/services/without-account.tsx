import { Link } from 'wouter'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

/** What anyone may do without signing in. */
export function WithoutAccount() {
  const say = useServicesWords()
  const ways = [
    ['/lacak', say('track'), say('trackText')],
    ['/dokumen', say('check'), say('checkText')],
    ['/statistik', say('statistics'), say('statisticsText')],
    ['/bantuan', say('help'), say('helpText')],
  ] as const
  return (
    <section className={styles.section} aria-labelledby="also">
      <h2 id="also">{say('also')}</h2>
      <ul className={styles.also}>
        {ways.map(([href, name, text]) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
