import { describe, expect, it } from 'vitest'
import { daysBefore, periodOf } from './period.ts'

describe('a period', () => {
  it('is one of those to choose from, and thirty days where the address says anything else', () => {
    expect(periodOf(90)).toEqual({ days: 90, step: 'WEEK' })
    for (const days of [0, -7, 31, Number.NaN]) expect(periodOf(days).days).toBe(30)
  })

  it('begins over months, years and leap days as the calendar does', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29')
    expect(daysBefore('2026-01-01', 29)).toBe('2025-12-03')
    expect(daysBefore('2026-11-21', 0)).toBe('2026-11-21')
  })
})
