import { expect, test } from 'vitest'
import { promisedDay } from './promised-day.ts'

const days = { dueOn: '2026-11-24', correctBy: '2026-12-04' }

test.each([
  ['SUBMITTED', '2026-11-24'],
  ['IN_VERIFICATION', '2026-11-24'],
  ['RETURNED', '2026-12-04'],
  ['WITHDRAWN', null],
  ['DELIVERED', null],
] as const)('of a file that is %s is %s', (status, day) => {
  expect(promisedDay({ status, ...days })).toBe(day)
})
