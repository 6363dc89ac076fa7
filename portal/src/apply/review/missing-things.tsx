import type { Ref } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language/words.ts'
import { stepAddress } from '../step-list.tsx'
import type { Missing } from './find-missing.ts'
import { useReviewWords } from './review-words.ts'
import styles from './review.module.css'

/** What keeps a submission from being filed. */
export interface MissingThingsProps {
  submission: string
  missing: readonly Missing[]
  /** The list itself, to put the focus on when somebody files too early. */
  box: Ref<HTMLDivElement>
}

/** What is still to be completed, each with the way to where it is done; nothing when all is there. */
export function MissingThings({ submission, missing, box }: MissingThingsProps) {
  const say = useReviewWords()
  const text = useText()
  if (!missing.length) return null
  return (
    <div ref={box} tabIndex={-1} className={styles.missing}>
      <h2>{say('missing')}</h2>
      <ul>
        {missing.map(({ step, control, name, fault }, place) => (
          <li key={place}>
            <Link href={`${stepAddress(submission, step)}#${control}`}>
              {say('missingItem', { name: text(name), fault: typeof fault === 'string' ? say(fault) : text(fault) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
