import type { ReactNode } from 'react'
import { ButtonLink } from '../ui/button.tsx'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'

/** The first thing a visitor sees: what this is, and the two ways on that most people need. */
export function Welcome({ heading }: { heading: ReactNode }) {
  const say = useServicesWords()
  return (
    <div className={styles.welcome}>
      {heading}
      <p className={styles.welcomeLead}>{say('lead')}</p>
      <p className={styles.ways}>
        <ButtonLink href="/panduan" loudness="main">
          {say('guide')}
        </ButtonLink>
        <ButtonLink href="/lacak">{say('track')}</ButtonLink>
      </p>
    </div>
  )
}
