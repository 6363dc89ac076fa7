import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { lineOf } from '../audit/record.ts'
import type { Work } from '../foundation/work.ts'
import { writeRows } from '../foundation/write-rows.ts'
import { changedRowOf, newRowOf } from '../foundation/written-row.ts'
import { HistoryEntry } from './history-entry.ts'
import type { Status, StepName } from './lifecycle.ts'
import { hearersOf } from './step-hearers.ts'
import type { Submission } from './submission.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** A submission took a step that somebody acts upon: people are told, what follows is begun. */
    'step-taken': { entry: string; submission: string; step: StepName }
  }
}

/** A step as it was taken. */
export interface Taken {
  step: StepName
  from: Status
  to: Status
  reason: string | null
  actedFor: string | undefined
}

/**
 * Writes the submission itself, its history, the audit line and the job for those who act upon the step, in one
 * statement of the step's own transaction.
 */
export async function writeStepDown(work: Work, submission: Submission, taken: Taken): Promise<void> {
  const { step, from, to, actedFor } = taken
  const entry = historyOf(work, submission, taken)
  const line = lineOf(work, {
    action: `submission.${step.toLowerCase()}`,
    subject: { type: 'Submission', id: submission.id },
    detail: { from, to, round: submission.round },
    ...(actedFor ? { actedFor } : {}),
  })
  const rows = [changedRowOf(work.em, submission), newRowOf(work.em, entry), newRowOf(work.em, line)]
  if (hearersOf(step).length === 0) return writeRows(work.em, rows)
  const job = { entry: entry.id, submission: submission.id, step }
  await work.outbox.send(work.em, 'step-taken', job, { alongside: rows })
}

function historyOf(work: Work, submission: Submission, taken: Taken): HistoryEntry {
  const user = (id: string | undefined) => (id ? ref(work.em.getReference(User, id)) : null)
  return Object.assign(new HistoryEntry(), {
    ...taken,
    createdAt: submission.updatedAt,
    submission: ref(submission),
    actor: user(work.viewer.id),
    actedFor: user(taken.actedFor),
    round: submission.round,
  })
}
