import type { ReactNode } from 'react'
import type { Tone } from './notice.tsx'
import styles from './tag.module.css'

/** A state in one or two words; the words say it, the colour repeats it. */
export const Tag = ({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
)
