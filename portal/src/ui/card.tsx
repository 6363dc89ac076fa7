import type { ReactNode } from 'react'
import styles from './card.module.css'

/** Something that stands by itself among others of its kind. */
export const Card = ({
  children,
  as: Tag = 'div',
}: {
  children: ReactNode
  as?: 'div' | 'li' | 'article' | 'section'
}) => <Tag className={styles.card}>{children}</Tag>

/** Cards side by side, as many as fit. */
export const Cards = ({ children }: { children: ReactNode }) => <ul className={styles.cards}>{children}</ul>
