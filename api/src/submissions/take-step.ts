import { badInput, forbidden, illegalStep, Refusal, stale } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { type StepName, stepRule, Status } from './lifecycle.ts'
import { readPromise } from './read-promise.ts'
import { type ServicePromise, turnClock, turnsClock } from './service-clock.ts'
import { settle } from './settle.ts'
import { availableSteps, hasOwnRight, isOtherTaker, isTaker, standIn } from './step-takers.ts'
import { Submission } from './submission.ts'
import { writeStepDown } from './write-step-down.ts'

/** A step asked for. */
export interface StepOrder {
  submission: string
  /** Which; of several, the one that leads on from where the submission stands. */
  step: StepName | readonly [StepName, ...StepName[]]
  /** The version the asker looked at; STALE when something happened since. */
  version?: number | null
  reason?: string | null
  /** Asked for by the operation of those the table names beside the usual takers. */
  byOther?: true
  /** Further changes of the same submission, checked and made before the step is written. */
  change?: (submission: Submission) => Promise<void> | void
}

/** A step that is being taken: its name, and what only some steps need to know. */
interface Stride {
  step: StepName
  reason: string | null
  /** What the promise is counted by, when this step starts or stops the clock. */
  promise: ServicePromise | undefined
}

/**
 * The only writer of a submission's status. Locks the row, asks the table and the version, applies the step, and writes
 * it down with history, audit and outbox in the same transaction.
 */
export async function takeStep(work: Work, order: StepOrder): Promise<Submission> {
  const steps = [order.step].flat() as [StepName, ...StepName[]]
  const submission = await getVisible(Submission, order.submission, {
    ...work,
    lock: true,
    what: submissionText,
  })
  const step = steps.find((one) => stepRule(one).from.includes(submission.status)) ?? steps[0]
  check(work, submission, { ...order, step })
  // Read before the change, which may take a number that others wait for until the end.
  const promise = turnsClock(step) ? await readPromise(work.em, submission) : undefined
  await order.change?.(submission)
  await apply(work, submission, { step, reason: order.reason?.trim() ?? null, promise })
  return submission
}

const submissionText = { id: 'Pengajuan', en: 'The submission' }

function check(work: Work, submission: Submission, order: StepOrder & { step: StepName }): void {
  const { step, version, reason, byOther } = order
  const rule = stepRule(step)
  if (!(byOther ? isOtherTaker : isTaker)(step, work.viewer, submission)) throw forbidden()
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

async function apply(work: Work, submission: Submission, { step, reason, promise }: Stride): Promise<void> {
  const now = work.clock.now()
  const from = submission.status
  const { to, by } = stepRule(step)
  if (promise) turnClock(submission, to, now, promise)
  else submission.correctBy = null
  submission.status = to
  submission.reason = reason ?? (to === Status.SUBMITTED ? submission.reason : null)
  submission.updatedAt = now
  settle(submission, now)
  if (to !== Status.IN_VERIFICATION) Object.assign(submission, { holder: null, heldUntil: null })
  const actedFor =
    by === 'OFFICIAL' && !hasOwnRight(work.viewer, submission) ? standIn(work.viewer, submission)?.official : undefined
  await writeStepDown(work, submission, { step, from, to, reason, actedFor })
}
