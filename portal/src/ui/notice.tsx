import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** What a notice is about: something to know, done, to heed, or wrong. */
export type Tone = 'info' | 'good' | 'warn' | 'bad'

/** A few sentences set apart. What went wrong or well after a press is read out at once. */
export function Notice({ tone = 'info', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) {
  const role = { info: undefined, good: 'status', warn: undefined, bad: 'alert' }[tone]
  return (
    <div role={role} className={`${styles.notice} ${styles[tone]}`}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
