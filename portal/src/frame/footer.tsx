import { Link } from 'wouter'
import styles from './frame.module.css'
import { useFrameWords } from './frame-words.ts'

// The server says so outside production.
const forDevelopers = document.querySelector('meta[name="like-u-developers"]') !== null

/** Whose service this is, and where to find help. */
export function Footer() {
  const say = useFrameWords()
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInside}>
        <p>{say('agency')}</p>
        <ul>
          <li>
            <Link href="/panduan">{say('guide')}</Link>
          </li>
          <li>
            <Link href="/statistik">{say('statistics')}</Link>
          </li>
          <li>
            <Link href="/bantuan">{say('help')}</Link>
          </li>
          <li>
            <Link href="/privasi">{say('privacy')}</Link>
          </li>
        </ul>
        {forDevelopers && (
          <p lang="en">
            For developers: <a href="/graphiql/">GraphiQL</a> · <a href="/dev/mailbox">Mailbox</a> ·{' '}
            <a href="/admin/">Console</a>
          </p>
        )}
      </div>
    </footer>
  )
}
