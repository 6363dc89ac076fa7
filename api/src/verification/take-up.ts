import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'
import { hold } from './hold.ts'

/** An admin of the owning bidang takes a filed submission up; from now on nobody else verifies it unknowingly. */
export const takeUp = (work: Work, submission: string, version?: number | null): Promise<Submission> =>
  takeStep(work, { submission, version: version ?? null, step: 'TAKE_UP', change: (one) => hold(work, one) })
