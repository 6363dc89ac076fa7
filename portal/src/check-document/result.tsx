import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Tone } from '../ui/notice.tsx'
import { useCheckWords } from './check-words.ts'
import styles from './check.module.css'
import { Particulars } from './particulars.tsx'
import type { Verdict } from './verdict.ts'

const tones: Record<Verdict['judged'], Tone> = {
  GENUINE: 'good',
  EXPIRED: 'warn',
  REPLACED: 'warn',
  REVOKED: 'bad',
  ALTERED: 'bad',
  UNKNOWN_CODE: 'bad',
  UNSIGNED: 'bad',
  CHANGED_INSIDE: 'bad',
  SIGNED_BY_OTHERS: 'bad',
  TOO_LARGE: 'warn',
  NOT_PDF: 'warn',
  NOT_OURS: 'warn',
}

/** What a check found, what to do about it, and what to compare with the paper. */
export function Result({ verdict }: { verdict: Verdict }) {
  const say = useCheckWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // The result may be above what is on the screen.
  useEffect(() => heading.current?.focus(), [verdict])
  const { judged } = verdict
  const tone = tones[judged]
  return (
    <section className={`${styles.result} ${styles[tone]}`} aria-label={say('result')}>
      <h2 ref={heading} tabIndex={-1}>
        {say(judged)}
      </h2>
      <p>{say(`${judged}Advice`)}</p>
      {'by' in verdict && <p>{say(verdict.by === 'FILE' ? 'sameBytes' : 'compare')}</p>}
      {'document' in verdict && <Particulars document={verdict.document} />}
      {tone === 'bad' && (
        <p>
          <Link href="/bantuan">{say('contact')}</Link>
        </p>
      )}
    </section>
  )
}
