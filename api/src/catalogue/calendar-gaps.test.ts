import { expect, it } from 'vitest'
import { yearsToKnow } from './calendar-gaps.ts'

it.each([
  ['2026-01-01T00:00:00+07:00', [2026]],
  ['2026-09-30T23:59:59+07:00', [2026]],
  ['2026-10-01T00:00:00+07:00', [2026, 2027]],
  ['2026-12-31T23:59:59+07:00', [2026, 2027]],
  ['2026-12-31T17:00:00Z', [2027]],
])('at %s the holidays of %j must be known', (moment, years) => {
  expect(yearsToKnow(new Date(moment))).toEqual(years)
})
