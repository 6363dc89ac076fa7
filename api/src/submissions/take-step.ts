import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { getCalendar } from '../catalogue/calendar.ts'
import { badInput, forbidden, illegalStep, Refusal, stale } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { HistoryEntry } from './history-entry.ts'
import { type StepName, stepRule, Status } from './lifecycle.ts'
import { turnClock } from './service-clock.ts'
import { availableSteps, hasOwnRight, isTaker, standIn } from './step-takers.ts'
import { Submission } from './submission.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** A submission took a step; whoever must be told is told. */
    'step-taken': { entry: string; submission: string; step: StepName }
  }
}

/** A step asked for. */
export interface StepOrder {
  submission: string
  step: StepName
  /** The version the asker looked at; STALE when something happened since. */
  version?: number | null
  reason?: string | null
  /** Further changes of the same submission, checked and made before the step is written. */
  change?: (submission: Submission) => Promise<void> | void
}

/**
 * The only writer of a submission's status. Locks the row, asks the table and the version, applies the step, and writes
 * history, audit and outbox in the same transaction.
 */
export async function takeStep(work: Work, order: StepOrder): Promise<Submission> {
  const submission = await getVisible(Submission, order.submission, { ...work, lock: true, what: submissionText })
  check(work, submission, order)
  await order.change?.(submission)
  await apply(work, submission, order)
  return submission
}

const submissionText = { id: 'Pengajuan', en: 'The submission' }

function check(work: Work, submission: Submission, { step, version, reason }: StepOrder): void {
  const rule = stepRule(step)
  if (!isTaker(step, work.viewer, submission)) throw forbidden()
  if (!rule.from.includes(submission.status))
    throw illegalStep(step, submission.status, availableSteps(work.viewer, submission))
  if (version !== undefined && version !== null && version !== submission.version)
    throw stale(version, submission.version)
  if (rule.reason && !reason?.trim())
    throw badInput({ field: 'reason', message: { id: 'Tuliskan alasannya.', en: 'Give the reason.' } })
  if (rule.stepUp && !(work.viewer.steppedUpUntil && work.viewer.steppedUpUntil > work.clock.now()))
    throw stepUpRequired()
}

const stepUpRequired = () =>
  new Refusal('STEP_UP_REQUIRED', {
    id: 'Masukkan lagi kata sandi Anda untuk melanjutkan.',
    en: 'Enter your password again to go on.',
  })

async function apply(work: Work, submission: Submission, { step, reason }: StepOrder): Promise<void> {
  const now = work.clock.now()
  const from = submission.status
  const { to, by } = stepRule(step)
  const standard = await submission.standard.loadOrFail({ filters: false })
  turnClock(submission, to, now, standard, await getCalendar(work.em))
  submission.status = to
  submission.reason = reason?.trim() ?? (to === Status.SUBMITTED ? submission.reason : null)
  submission.updatedAt = now
  if (to !== Status.IN_VERIFICATION) Object.assign(submission, { holder: null, heldUntil: null })
  const actedFor =
    by === 'OFFICIAL' && !hasOwnRight(work.viewer, submission) ? standIn(work.viewer, submission)?.official : undefined
  const entry = historyOf(work, submission, { step, from, to, reason: reason?.trim() ?? null, actedFor })
  work.em.persist(entry)
  await record(work, {
    action: `submission.${step.toLowerCase()}`,
    subject: { type: 'Submission', id: submission.id },
    detail: { from, to, round: submission.round },
    ...(actedFor ? { actedFor } : {}),
  })
  await work.outbox.send(work.em, 'step-taken', { entry: entry.id, submission: submission.id, step })
}

function historyOf(
  work: Work,
  submission: Submission,
  step: { step: StepName; from: Status; to: Status; reason: string | null; actedFor: string | undefined },
): HistoryEntry {
  const user = (id: string | undefined) => (id ? ref(work.em.getReference(User, id)) : null)
  return Object.assign(new HistoryEntry(), {
    ...step,
    createdAt: work.clock.now(),
    submission: ref(submission),
    actor: user(work.viewer.id),
    actedFor: user(step.actedFor),
    round: submission.round,
  })
}
