import { LockMode } from '@mikro-orm/core'
import { dayOf } from '../foundation/clock.ts'
import type { Jobs } from '../foundation/outbox.ts'
import type { Work } from '../foundation/work.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import type { StepHearer } from '../submissions/step-hearers.ts'
import { Submission } from '../submissions/submission.ts'
import { closeWhenNothingOwed } from './close-when-nothing-owed.ts'
import { createObligations } from './create-obligations.ts'
import { fulfilRenewals } from './fulfil-renewals.ts'

/** What follows issue and delivery. */
export const followUpHearer: StepHearer = { steps: ['ISSUE', 'DELIVER'], hear: onStepTaken }

/**
 * Follows issue and delivery up. Jobs come in any order and more than once, so delivery, too, first makes sure that what
 * is owed is written down.
 */
async function onStepTaken(work: Work, { submission: id, step }: Jobs['step-taken']): Promise<void> {
  const submission = await work.em.findOne(Submission, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!submission) return
  const issue = await work.em.findOneOrFail(HistoryEntry, { submission: id, step: 'ISSUE' })
  await createObligations(work, submission, await readAnswers(work.em, submission), dayOf(issue.createdAt))
  await fulfilRenewals(work, submission)
  if (step === 'DELIVER') await closeWhenNothingOwed(work, id)
}
