import { getCalendar } from '../catalogue/calendar.ts'
import type { Work } from '../foundation/work.ts'
import { dueDayOf } from './service-clock.ts'
import { Submission } from './submission.ts'

const statement = 'update submission set due_on = ? where id = ?'

/** The calendar changed: the promised day of every submission the office has in hand is counted anew. */
export async function recountDueDays(work: Work): Promise<void> {
  const calendar = await getCalendar(work.em)
  const running = await work.em.find(Submission, { clockSince: { $ne: null } }, { populate: ['standard'] })
  for (const submission of running) {
    const dueOn = dueDayOf(submission, { standard: submission.standard.unwrap(), calendar })
    // Written past the version: nobody's work on it is disturbed by a holiday.
    if (dueOn !== submission.dueOn) await work.em.execute(statement, [dueOn, submission.id])
  }
}
