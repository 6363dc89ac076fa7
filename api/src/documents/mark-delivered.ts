import { LockMode } from '@mikro-orm/core'
import { system } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'

/**
 * Notes that the document reached the citizen: a message with its link was accepted for delivery, or they downloaded
 * it. Whoever comes second changes nothing.
 */
export async function markDelivered(work: Work, submission: string): Promise<void> {
  const found = await work.em.findOne(Submission, { id: submission }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (found?.status !== Status.ISSUED) return
  await takeStep({ ...work, viewer: system }, { submission, step: 'DELIVER' })
}
