import { expect, test } from 'vitest'
import { findQuarter, quarterOf } from './quarter.ts'

test.each([
  ['2026-01-01', { name: '2026-Q1', firstDay: '2026-01-01', lastDay: '2026-03-31' }],
  ['2026-06-30', { name: '2026-Q2', firstDay: '2026-04-01', lastDay: '2026-06-30' }],
  ['2026-07-01', { name: '2026-Q3', firstDay: '2026-07-01', lastDay: '2026-09-30' }],
  ['2026-12-31', { name: '2026-Q4', firstDay: '2026-10-01', lastDay: '2026-12-31' }],
])('%s lies in its quarter', (day, quarter) => expect(quarterOf(day)).toEqual(quarter))

test('a quarter is found by its name, and nothing else is', () => {
  expect(findQuarter('2026-Q1')).toEqual(quarterOf('2026-02-14'))
  expect(['2026-Q5', '2026', 'Q1', ' 2026-Q1'].map(findQuarter)).toEqual([undefined, undefined, undefined, undefined])
})
