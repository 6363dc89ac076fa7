import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'

/** The verifier puts the file back into the queue; the verdicts given so far stay. */
export const release = (work: Work, submission: string, version?: number | null): Promise<Submission> =>
  takeStep(work, { submission, version: version ?? null, step: 'RELEASE' })
