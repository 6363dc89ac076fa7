import { record } from '../audit/record.ts'
import { illegalStep } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { closeWhenNothingOwed } from './close-when-nothing-owed.ts'
import { getForAdmin } from './get-handed-in.ts'
import { isOpen, type Obligation, ObligationState } from './obligation.ts'
import { readReason } from './read-reason.ts'

/** An admin lets an obligation go, e.g. of a study that never took place; the reason stays on record. */
export async function waiveObligation(work: Work, id: string, reason: string): Promise<Obligation> {
  const note = readReason(reason)
  const obligation = await getForAdmin(work, id)
  if (!isOpen(obligation)) throw illegalStep('WAIVE', obligation.state, [])
  Object.assign(obligation, { state: ObligationState.WAIVED, note, remindOn: null })
  await record(work, { action: 'obligation.waive', subject: { type: 'Obligation', id } })
  await closeWhenNothingOwed(work, obligation.submission.id)
  return obligation
}
