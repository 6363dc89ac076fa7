import { expect, test } from 'vitest'
import { daysAfter, daysUntil, formatDay, formatTime, today } from './dates.ts'

test.each([
  ['2026-11-21', 'id', '21 November 2026'],
  ['2026-08-17', 'id', '17 Agustus 2026'],
  ['2026-08-17', 'en', '17 August 2026'],
])('the day %s in %s is %s', (day, locale, text) => {
  expect(formatDay(day, locale)).toBe(text)
})

test('a moment is told in WIB wherever the reader sits', () => {
  expect(formatTime('2026-11-20T18:05:00Z', 'id')).toBe('21 Nov 2026, 01.05 WIB')
})

test.each([
  ['2026-11-20T16:59:00Z', '2026-11-20'],
  ['2026-11-20T17:00:00Z', '2026-11-21'],
])('at %s it is %s in Purwakarta', (now, day) => {
  expect(today(new Date(now))).toBe(day)
})

test.each([
  ['2026-11-21', 0],
  ['2026-11-24', 3],
  ['2026-11-20', -1],
])('%s is %i days away', (day, days) => {
  expect(daysUntil(day, new Date('2026-11-21T03:00:00Z'))).toBe(days)
})

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -29, '2025-12-03'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i days is %s', (day, days, other) => {
  expect(daysAfter(day, days)).toBe(other)
})
