import { record } from '../audit/record.ts'
import { illegalStep } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from './lifecycle.ts'
import { openForEditing } from './open-for-editing.ts'
import type { Submission } from './submission.ts'
import { takeStep } from './take-step.ts'

/** Takes a filed submission back; what was filed stays on record. */
export const withdraw = (work: Work, submission: string, version?: number | null): Promise<Submission> =>
  takeStep(work, { submission, version: version ?? null, step: 'WITHDRAW' })

/** Throws a draft away, with all its answers and papers; it was never filed, so nothing of it is kept. */
export async function discardDraft(work: Work, id: string): Promise<string> {
  const submission = await openForEditing(work, id)
  if (submission.status !== Status.DRAFT) throw illegalStep('DISCARD', submission.status, ['WITHDRAW'])
  await record(work, { action: 'submission.discard', subject: { type: 'Submission', id } })
  work.em.remove(submission)
  return id
}
