import { expect, it } from 'vitest'
import { remindersDue } from './loan-reminders.ts'

it.each([
  ['on its last day', '2026-11-25', 0],
  ['on the morning after', '2026-11-26', 1],
  ['before a week is over', '2026-12-01', 1],
  ['after a week', '2026-12-02', 2],
  ['after a month', '2026-12-25', 3],
  ['long after', '2027-12-25', 3],
])('%s a paper due back on 2026-11-25 (%s) has to have been asked for %i times', (_name, today, times) => {
  expect(remindersDue('2026-11-25', today)).toBe(times)
})
