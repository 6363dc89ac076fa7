import { addDays } from '../../foundation/working-days.ts'

/** Days after its last one on which a paper on loan is asked back. */
const askedBackAfter = [1, 7, 30] as const

/** How often a paper that was due back on a day has to have been asked for by today (WIB). */
export const remindersDue = (dueOn: string, today: string): number =>
  askedBackAfter.filter((days) => addDays(dueOn, days) <= today).length

/** How often a paper is asked back at most; then people talk to each other. */
export const mostReminders = askedBackAfter.length
