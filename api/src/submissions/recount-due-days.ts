import { getCalendar } from '../catalogue/calendar.ts'
import type { Work } from '../foundation/work.ts'
import { dueDayOf } from './service-clock.ts'
import { Submission } from './submission.ts'

/** The calendar changed: the promised day of every submission the office has in hand is counted anew. */
export async function recountDueDays(work: Work): Promise<void> {
  const calendar = await getCalendar(work.em)
  const running = await work.em.find(Submission, { clockSince: { $ne: null } }, { populate: ['standard'] })
  for (const submission of running) {
    const dueOn = dueDayOf(submission, submission.standard.unwrap(), calendar)
    // Written past the version: the citizen's and the admin's work on it is not disturbed by a holiday.
    if (dueOn !== submission.dueOn) await work.em.nativeUpdate(Submission, { id: submission.id }, { dueOn })
  }
}
