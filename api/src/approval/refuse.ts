import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { decide, type DecisionOrder, signOff } from './decide.ts'

/** The official refuses, with a reason the citizen reads. Nothing follows; the citizen may file anew. */
export const refuse = (work: Work, order: DecisionOrder): Promise<Submission> =>
  decide(work, order, 'REFUSE', (submission) => signOff(work, submission))
