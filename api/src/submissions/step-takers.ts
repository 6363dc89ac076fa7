import { divisionsOf } from '../foundation/rights/rights.ts'
import type { Viewer } from '../foundation/viewer.ts'
import { type StepName, stepNames, stepRule, type StepTaker } from './lifecycle.ts'
import type { Submission } from './submission.ts'

/** What a clerk filed is in the hands of the whole bidang: whoever sits at its counter tomorrow goes on with it. */
const servesAtCounter = (viewer: Viewer, submission: Submission): boolean =>
  Boolean(submission.filedBy) && viewer.kind === 'ADMIN' && viewer.division === submission.division.id

const owns = (viewer: Viewer, submission: Submission): boolean =>
  submission.owner.id === viewer.id || servesAtCounter(viewer, submission)

const worksFor = (viewer: Viewer, submission: Submission): boolean => {
  const divisions = divisionsOf(viewer)
  return divisions === 'ALL' || divisions.includes(submission.division.id)
}

/** The official a delegate stands in for on this submission, if any. */
export const standIn = (viewer: Viewer, submission: Submission) =>
  viewer.actsFor?.find((one) => one.division === undefined || one.division === submission.division.id)

/** Says whether an official decides here as themself, not for someone else. */
export const hasOwnRight = (viewer: Viewer, submission: Submission): boolean =>
  viewer.kind === 'OFFICIAL' && (viewer.division === undefined || viewer.division === submission.division.id)

/** Nobody decides what they verified, neither in person nor through a delegation. */
function mayDecide(viewer: Viewer, submission: Submission): boolean {
  const verifier = submission.verifiedBy?.id
  if (verifier === viewer.id) return false
  if (hasOwnRight(viewer, submission)) return true
  const official = standIn(viewer, submission)?.official
  return official !== undefined && official !== verifier
}

const relations: Record<StepTaker, (viewer: Viewer, submission: Submission) => boolean> = {
  OWNER: owns,
  ADMIN: (viewer, submission) => viewer.kind === 'ADMIN' && viewer.division === submission.division.id,
  VERIFIER: (viewer, submission) => submission.holder?.id !== undefined && submission.holder?.id === viewer.id,
  OFFICIAL: (viewer, submission) => worksFor(viewer, submission) && mayDecide(viewer, submission),
  SIGNATORY: (viewer, submission) => viewer.id !== undefined && submission.decidedBy?.id === viewer.id,
  SYSTEM: (viewer) => viewer.kind === 'SYSTEM',
}

/** Says whether the step is this viewer's to take on this submission, whatever its status. */
export const isTaker = (step: StepName, viewer: Viewer, submission: Submission): boolean =>
  relations[stepRule(step).by](viewer, submission)

/** Says whether the step is this viewer's by the other operation that takes it. */
export function isOtherTaker(step: StepName, viewer: Viewer, submission: Submission): boolean {
  const { or } = stepRule(step)
  return or !== undefined && relations[or](viewer, submission)
}

/** What of a submission says who may take which step on it. */
export const stepsNeed = ['status', 'division', 'owner', 'filedBy', 'holder', 'verifiedBy'] as const

/** The steps this viewer can take now: the buttons of portal and console. */
export const availableSteps = (viewer: Viewer, submission: Submission): StepName[] =>
  stepNames.filter((step) => stepRule(step).from.includes(submission.status) && isTaker(step, viewer, submission))
