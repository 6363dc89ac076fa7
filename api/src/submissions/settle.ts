import { dayOf } from '../foundation/clock.ts'
import { Status } from './lifecycle.ts'
import type { Submission } from './submission.ts'

/** Where a submission has been decided. */
const decided: readonly Status[] = [Status.ISSUED, Status.REFUSED]

/** Where the office owes no answer any more: it has been decided, or the citizen gave it up. */
const settled: readonly Status[] = [...decided, Status.WITHDRAWN, Status.LAPSED]

/** Writes down when a submission came to its end, and whether that was after the promised day; other steps change nothing. */
export function settle(submission: Submission, now: Date): void {
  const { status, dueOn } = submission
  if (!settled.includes(status)) return
  submission.settledAt = now
  submission.late = decided.includes(status) && dueOn ? dayOf(now) > dueOn : null
}
