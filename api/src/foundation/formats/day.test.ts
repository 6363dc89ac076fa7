import { describe, expect, it } from 'vitest'
import { formatDay, formatMoment, isDay, parseDay } from './day.ts'
import { romanMonth } from './roman-month.ts'

describe('day', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['1-2-2026', '2026-02-01'],
    ['21 November 2026', '2026-11-21'],
    ['17 Agustus 1945', '1945-08-17'],
    ['17 august 1945', '1945-08-17'],
    ['29 Februari 2028', '2028-02-29'],
  ])('%s is %s', (raw, day) => {
    expect(parseDay(raw)).toBe(day)
  })

  it.each(['2026-02-29', '31/04/2026', '21 Pluviose 2026', '2026-13-01', '2026-1-1', '', '00-00-0000'])(
    '%j is no day',
    (raw) => {
      expect(parseDay(raw)).toBeUndefined()
      expect(isDay(raw)).toBe(false)
    },
  )

  it('is shown in both languages', () => {
    expect(formatDay('2026-08-05')).toBe('5 Agustus 2026')
    expect(formatDay('2026-08-05', 'en')).toBe('5 August 2026')
  })

  it('a moment is shown in WIB', () => {
    const moment = new Date('2026-11-20T17:30:00Z')
    expect(formatMoment(moment)).toBe('21 November 2026 pukul 00.30 WIB')
    expect(formatMoment(moment, 'en')).toBe('21 November 2026 at 00:30 WIB')
  })

  it.each([
    ['2026-01-31', 'I'],
    ['2026-06-01', 'VI'],
    ['2026-12-31', 'XII'],
  ])('the month of %s is %s', (day, numeral) => {
    expect(romanMonth(day)).toBe(numeral)
  })

  it('a month that does not exist has no numeral', () => {
    expect(() => romanMonth('2026-13-01')).toThrow(RangeError)
  })
})
