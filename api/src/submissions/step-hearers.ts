import type { Jobs } from '../foundation/outbox.ts'
import type { Work } from '../foundation/work.ts'
import type { StepName } from './lifecycle.ts'

/** Somebody on a higher floor who acts upon steps once they were taken. */
export interface StepHearer {
  steps: readonly StepName[]
  /** May be called more than once for the same step. */
  hear(work: Work, taken: Jobs['step-taken']): Promise<void>
}

const hearers = new Set<StepHearer>()

/** Makes known who acts upon which steps; a step nobody hears of leaves no job. */
export const registerHearer = (hearer: StepHearer): void => void hearers.add(hearer)

/** Who acts upon this step. */
export const hearersOf = (step: StepName): StepHearer[] => [...hearers].filter(({ steps }) => steps.includes(step))
