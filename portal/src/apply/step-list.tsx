import { Link } from 'wouter'
import { useText } from '../language/words.ts'
import { papersStep, type Step } from './draft/steps.ts'
import type { Draft } from './draft/use-draft.ts'
import { useFillWords } from './fill-words.ts'
import styles from './fill.module.css'

/** Says what a step is called. */
export function useStepName({ form }: Pick<Draft, 'form'>): (key: string) => string {
  const say = useFillWords()
  const text = useText()
  return (key) => {
    const page = form.form.find((one) => one.key === key)
    return page ? text(page.title) : say(key === papersStep ? 'papers' : 'review')
  }
}

/** The way through the form and how far each step is; to any of them at any time. */
export function StepList({ draft, steps, current }: { draft: Draft; steps: readonly Step[]; current: string }) {
  const say = useFillWords()
  const nameOf = useStepName(draft)
  return (
    <details className={styles.steps}>
      <summary>{say('steps')}</summary>
      <ol>
        {steps.map(({ key, state }) => (
          <li key={key}>
            <Link href={stepAddress(draft.submission.id, key)} aria-current={key === current ? 'step' : undefined}>
              <span className={styles.name}>{nameOf(key)}</span>
              {state && <span className={`${styles.state} ${styles[state] ?? ''}`}>{say(state)}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Where a step of a draft is. */
export const stepAddress = (submission: string, step: string): string => `/laporan/${submission}/isi/${step}`
