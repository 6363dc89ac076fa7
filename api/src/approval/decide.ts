import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import type { Work } from '../foundation/work.ts'
import { hasOwnRight, standIn } from '../submissions/step-takers.ts'
import type { Submission } from '../submissions/submission.ts'
import { type StepOrder, takeStep } from '../submissions/take-step.ts'
import { checkFourEyes } from './four-eyes.ts'

/** A submission to decide on, as last seen. */
export interface DecisionOrder {
  submission: string
  version?: number | null
  reason?: string | null
}

/** Takes a deciding step by someone who has not had the file in hand; `change` is what the decision adds to it. */
export const decide = (
  work: Work,
  { submission, version, reason }: DecisionOrder,
  step: StepOrder['step'],
  change: (submission: Submission) => void,
): Promise<Submission> =>
  takeStep(work, {
    submission,
    version: version ?? null,
    reason: reason ?? null,
    step,
    change: async (one) => {
      await checkFourEyes(work, one)
      change(one)
    },
  })

/** Writes down who decided, and under which delegation if not in their own right. */
export function signOff(work: Work, submission: Submission): void {
  submission.decidedBy = ref(work.em.getReference(User, work.viewer.id!))
  submission.decidedUnder = hasOwnRight(work.viewer, submission)
    ? null
    : (standIn(work.viewer, submission)?.delegation ?? null)
}
