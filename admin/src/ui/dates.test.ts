import { expect, test } from 'vitest'
import { daysUntil, formatDay, formatTime, today } from './dates.ts'

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
