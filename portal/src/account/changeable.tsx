import { Link } from 'wouter'
import styles from './account.module.css'
import { useAccountWords } from './account-words.ts'

/** Something as it is kept, and the way to change it; read out, the link says what it changes. */
export function Changeable({ value, href, what }: { value: string; href: string; what: string }) {
  const say = useAccountWords()
  return (
    <span className={styles.changeable}>
      <span>{value}</span>
      <Link href={href}>
        {say('change')} <span className="hidden-text">{what}</span>
      </Link>
    </span>
  )
}
