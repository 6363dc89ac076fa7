import type { ReactNode } from 'react'
import { ButtonLink } from '../ui/button.tsx'
import styles from './services.module.css'
import { useServicesWords } from './services-words.ts'
import { TrackFirst } from './track-first.tsx'

/** The first thing a visitor sees: what this is, and the two ways on that most people need. */
export function Welcome({ heading }: { heading: ReactNode }) {
  const say = useServicesWords()
  return (
    <div className={styles.welcome}>
      <div className={styles.greeting}>
        {heading}
        <p>{say('lead')}</p>
        <ButtonLink href="/panduan">{say('guide')}</ButtonLink>
      </div>
      <TrackFirst />
    </div>
  )
}
