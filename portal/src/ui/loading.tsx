import { words } from '../language/words.ts'
import styles from './loading.module.css'

const useSay = words('loading', { loading: 'Memuat …' }, { loading: 'Loading …' })

/** Grey lines where text will be, and a word for those who do not see them. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const say = useSay()
  return (
    <div role="status" className={styles.loading}>
      <span className="hidden-text">{say('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  )
}
