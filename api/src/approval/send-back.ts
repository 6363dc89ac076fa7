import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { decide, type DecisionOrder } from './decide.ts'

/** The official sends the file back to be verified again, with a reason; nobody counts as its verifier any more. */
export const sendBack = (work: Work, order: DecisionOrder): Promise<Submission> =>
  decide(work, order, 'SEND_BACK', (submission) => {
    submission.verifiedBy = null
  })
