import { type MouseEvent, useEffect, useRef } from 'react'
import { words } from '../language/words.ts'
import styles from './error-summary.module.css'

const useSay = words(
  'errors',
  { title_one: 'Ada satu hal yang perlu diperbaiki', title_other: 'Ada {{count}} hal yang perlu diperbaiki' },
  { title_one: 'There is one thing to correct', title_other: 'There are {{count}} things to correct' },
)

/** One thing wrong, and the id of the control where it is put right. */
export interface SummaryFault {
  id: string
  message: string
}

/** Everything wrong on the page, each leading to its field; read out as soon as it is there. */
export function ErrorSummary({ faults }: { faults: readonly SummaryFault[] }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length) box.current?.focus()
  }, [faults])
  if (!faults.length) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2 className={styles.title}>{say('title', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To the control itself, so that the next key press answers; the address stays as it is. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault()
  const control = document.getElementById(id)
  control?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
