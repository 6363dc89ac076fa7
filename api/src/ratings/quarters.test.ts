import { expect, test } from 'vitest'
import { fourBefore, fourUpTo, quarterOf } from './quarters.ts'

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-11-21', '2026-10-01'],
])('%s lies in the quarter of %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))

test('whole quarters, over the turn of the year', () => {
  expect(fourBefore('2026-02-14')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(fourBefore('2026-11-21')).toEqual({ from: '2025-10-01', to: '2026-09-30' })
  expect(fourUpTo('2026-11-21')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
})
