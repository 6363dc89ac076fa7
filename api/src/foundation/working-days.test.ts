import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidays2026 } from './holidays-2026.ts'
import { addDays, daysBetween, WorkingCalendar } from './working-days.ts'

const calendar = new WorkingCalendar(holidays2026.map(({ day }) => day))

describe('holidays of 2026', () => {
  it('are 17 public holidays and 8 days of collective leave', () => {
    expect(holidays2026.filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(17)
    expect(holidays2026.filter(({ kind }) => kind === 'COLLECTIVE_LEAVE')).toHaveLength(8)
  })

  it('come in order, each day once; leave is always on a weekday', () => {
    const days = holidays2026.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
    const weekdays = new WorkingCalendar([])
    for (const { day, kind } of holidays2026) expect(kind === 'HOLIDAY' || weekdays.isWorkingDay(day)).toBe(true)
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-03-17', 1, '2026-03-25', 'over Nyepi, Idul Fitri and their collective leave'],
    ['2026-12-23', 1, '2026-12-28', 'over collective leave and Christmas'],
    ['2026-12-31', 1, '2027-01-01', 'over a year end whose next list is not known yet'],
    ['2028-02-28', 1, '2028-02-29', 'into a leap day'],
    ['2028-02-28', 2, '2028-03-01', 'over a leap day'],
    ['2026-11-23', -1, '2026-11-20', 'backwards over a weekend'],
    ['2026-11-21', 0, '2026-11-21', 'by nothing'],
  ])('%s and %i working days is %s (%s)', (day, count, expected) => {
    expect(calendar.addWorkingDays(day, count)).toBe(expected)
  })

  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-12-31', '2026-12-31', 0],
    ['2025-12-31', '2026-12-31', 240],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(count)
  })

  it('a day that is none is refused', () => {
    expect(() => calendar.isWorkingDay('besok')).toThrow(RangeError)
  })

  it('counting and adding agree from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const start = addDays('2026-01-01', offset)
        const end = calendar.addWorkingDays(start, count)
        expect(calendar.isWorkingDay(end)).toBe(true)
        expect(calendar.workingDaysBetween(start, end)).toBe(count)
        expect(daysBetween(start, end)).toBeGreaterThanOrEqual(count)
      }),
    )
  })
})
