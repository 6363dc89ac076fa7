import { dayOf, daysAfter } from '../foundation/clock.ts'
import { receivedOn } from '../foundation/working-clock.ts'
import type { WorkingCalendar } from '../foundation/working-days.ts'
import type { ServiceStandard } from '../catalogue/service-standard.ts'
import { clockRuns, Status, type StepName, stepRule } from './lifecycle.ts'
import type { Submission } from './submission.ts'

/** What the promise to the citizen is counted by. */
export interface ServicePromise {
  standard: Pick<ServiceStandard, 'workingDays' | 'correctionDays'>
  calendar: WorkingCalendar
}

/** Whether the step starts or stops the clock, or sets the citizen a day; the others need no calendar. */
export function turnsClock(step: StepName): boolean {
  const { from, to } = stepRule(step)
  return to === Status.RETURNED || from.some((status) => clockRuns.includes(status) !== clockRuns.includes(to))
}

/**
 * Moves the promise to the citizen with a step: the clock counts working days while the office has the file and stands
 * still while the citizen corrects, so days spent there are given back.
 */
export function turnClock(submission: Submission, to: Status, now: Date, { standard, calendar }: ServicePromise): void {
  const runs = clockRuns.includes(to)
  const today = dayOf(now)
  if (submission.clockSince && !runs) {
    submission.usedDays += Math.max(calendar.workingDaysBetween(receivedOn(submission.clockSince, calendar), today), 0)
    submission.clockSince = null
  }
  if (!submission.clockSince && runs) {
    submission.clockSince = now
    submission.dueOn = dueDayOf(submission, { standard, calendar })
  }
  submission.correctBy = to === Status.RETURNED ? dayOf(daysAfter(now, standard.correctionDays)) : null
}

/** The day promised to a citizen whose submission the office has in hand. */
export const dueDayOf = (submission: Submission, { standard, calendar }: ServicePromise): string =>
  calendar.addWorkingDays(
    receivedOn(submission.clockSince!, calendar),
    Math.max(standard.workingDays - submission.usedDays, 0),
  )
