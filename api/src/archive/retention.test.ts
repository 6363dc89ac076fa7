import { expect, test } from 'vitest'
import { retentionFrom } from './retention.ts'

test.each([
  ['2026-11-21', 1, 2, '2027-11-21', '2029-11-21'],
  ['2024-02-29', 1, 3, '2025-02-28', '2028-02-29'],
  ['2026-12-31', 0, 0, '2026-12-31', '2026-12-31'],
])('from %s for %i and %i years', (day, activeYears, inactiveYears, activeUntil, inactiveUntil) => {
  expect(retentionFrom(day, { activeYears, inactiveYears })).toEqual({ activeUntil, inactiveUntil })
})
