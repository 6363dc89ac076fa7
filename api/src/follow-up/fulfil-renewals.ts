import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { Obligation, ObligationKind, ObligationState } from './obligation.ts'

/** A newer document about the same thing is the renewal others were reminded of: they are reminded no more. */
export async function fulfilRenewals({ em }: Work, submission: Submission): Promise<void> {
  if (submission.sameness.length === 0) return
  const { id, service, sameness } = submission
  const renewed = await em.find(Obligation, {
    kind: ObligationKind.RENEWAL,
    state: ObligationState.OPEN,
    submission: { id: { $ne: id }, service, sameness: { $overlap: sameness } },
  })
  for (const obligation of renewed) Object.assign(obligation, { state: ObligationState.FULFILLED, remindOn: null })
}
