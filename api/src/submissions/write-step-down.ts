import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { lineOf } from '../audit/record.ts'
import { rowOf } from '../foundation/new-row.ts'
import type { Work } from '../foundation/work.ts'
import { HistoryEntry } from './history-entry.ts'
import type { Status, StepName } from './lifecycle.ts'
import type { Submission } from './submission.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** A submission took a step; whoever must be told is told. */
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

/** Writes history, audit and the job that tells people, in one statement of the step's own transaction. */
export async function writeStepDown(work: Work, submission: Submission, taken: Taken): Promise<void> {
  const { step, from, to, actedFor } = taken
  const entry = historyOf(work, submission, taken)
  const line = lineOf(work, {
    action: `submission.${step.toLowerCase()}`,
    subject: { type: 'Submission', id: submission.id },
    detail: { from, to, round: submission.round },
    ...(actedFor ? { actedFor } : {}),
  })
  const job = { entry: entry.id, submission: submission.id, step }
  const alongside = [entry, line].map((one) => rowOf(work.em, one))
  await work.outbox.send(work.em, 'step-taken', job, { alongside })
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
