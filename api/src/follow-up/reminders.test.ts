import 'reflect-metadata'
import { expect, it } from 'vitest'
import { nextReminder } from './reminders.ts'

const report = [-7, 1, 14]

it.each([
  ['long before', '2026-10-01', '2026-11-13'],
  ['the day before the first', '2026-11-12', '2026-11-13'],
  ['on the day of the first', '2026-11-13', '2026-11-21'],
  ['on the due day', '2026-11-20', '2026-11-21'],
  ['after the second', '2026-11-21', '2026-12-04'],
  ['after the last', '2026-12-04', null],
])('%s (%s) the next reminder of something due on 2026-11-20 is %s', (_name, today, day) => {
  expect(nextReminder('2026-11-20', report, today)).toBe(day)
})

it('what fell due before it was known is not reminded of at once', () => {
  expect(nextReminder('2026-11-20', [-60, -30, -7], '2026-11-01')).toBe('2026-11-13')
})
