import { LockMode } from '@mikro-orm/core'
import { system } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'
import { Obligation, ObligationKind, owing } from './obligation.ts'

/** Closes a delivered submission once no report is owed; a renewal keeps nothing open. Otherwise nothing happens. */
export async function closeWhenNothingOwed(work: Work, id: string): Promise<void> {
  await work.em.flush()
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE as const }
  const submission = await work.em.findOne(Submission, { id, status: Status.DELIVERED }, lock)
  if (!submission) return
  const report = { submission: id, kind: ObligationKind.RESEARCH_REPORT, state: { $in: owing } }
  if ((await work.em.count(Obligation, report)) > 0) return
  await takeStep({ ...work, viewer: system }, { submission: id, step: 'CLOSE' })
}
