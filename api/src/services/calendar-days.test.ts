import { describe, expect, it } from 'vitest'
import { daysLater, earliestOf, isOutOfOrder, monthsLater } from './calendar-days.ts'

describe('calendar days', () => {
  it.each([
    ['2026-11-21', 7, '2026-11-28'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2028-02-25', 7, '2028-03-03'],
  ])('%s and %i days are %s', (day, days, later) => {
    expect(daysLater(day, days)).toBe(later)
  })

  it.each([
    ['2026-11-21', 12, '2027-11-21'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months are %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later)
  })

  it('finds the earliest of the known days', () => {
    expect(earliestOf('2027-01-01', null, '2026-12-31', undefined)).toBe('2026-12-31')
    expect(earliestOf(null, undefined)).toBeUndefined()
  })

  it('notices days in the wrong order, and only those', () => {
    expect(isOutOfOrder('2026-02-01', '2026-01-31')).toBe(true)
    expect(isOutOfOrder('2026-02-01', '2026-02-01')).toBe(false)
    expect(isOutOfOrder('2026-02-01', null)).toBe(false)
  })
})
