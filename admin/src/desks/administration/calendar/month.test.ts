import { expect, test } from 'vitest'
import { weeksOf } from './month.ts'

test('a month that begins on Monday and ends on Sunday has whole weeks only', () => {
  const weeks = weeksOf(2027, 2)
  expect(weeks).toHaveLength(4)
  expect(weeks[0]![0]).toBe('2027-02-01')
  expect(weeks[3]![6]).toBe('2027-02-28')
})

test('a month that begins on Saturday leaves five days of its first week to the month before', () => {
  const [first] = weeksOf(2026, 8)
  expect(first).toEqual([undefined, undefined, undefined, undefined, undefined, '2026-08-01', '2026-08-02'])
})

test('a leap year has its day more', () => {
  expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29)
})
