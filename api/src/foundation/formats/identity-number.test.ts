import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthOf, checkIdentityNumber, identityNumber, identityNumberWarnings, sexOf } from './identity-number.ts'

describe('identity number', () => {
  it.each([
    ['3214010508990003', { day: 5, month: 8, yearOfCentury: 99 }, 'MALE'],
    ['3214014508990003', { day: 5, month: 8, yearOfCentury: 99 }, 'FEMALE'],
    ['9471017112050001', { day: 31, month: 12, yearOfCentury: 5 }, 'FEMALE'],
  ])('%s tells birth and sex', (nik, birth, sex) => {
    expect(checkIdentityNumber(nik)).toBeUndefined()
    expect(birthOf(nik)).toEqual(birth)
    expect(sexOf(nik)).toBe(sex)
  })

  it.each([
    ['321401050899000', 'fifteen digits'],
    ['32140105O8990003', 'a letter'],
    ['3214013208990003', 'a man’s day 32'],
    ['3214014008990003', 'day 40'],
    ['3214017208990003', 'a woman’s day 32'],
    ['3214010500990003', 'month 0'],
    ['3214010513990003', 'month 13'],
    ['3214010508990000', 'serial 0000'],
    ['0214010508990003', 'province 02'],
    ['3200010508990003', 'regency 00'],
    ['3214000508990003', 'district 00'],
  ])('%s is refused for %s', (nik) => {
    expect(checkIdentityNumber(nik)).toBeDefined()
    expect(birthOf(nik)).toBeUndefined()
  })

  it('only warns where it disagrees with what is stated', () => {
    const nik = '3214014508990003'
    expect(identityNumberWarnings(nik, { birthDay: '1999-08-05', sex: 'FEMALE' })).toEqual([])
    expect(identityNumberWarnings(nik, { birthDay: '1999-08-06', sex: 'MALE' })).toHaveLength(2)
    expect(identityNumberWarnings(nik, {})).toEqual([])
    expect(identityNumberWarnings('123', { sex: 'MALE' })).toEqual([])
  })

  it('keeps every birth day written into it', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (date, woman, serial) => {
        const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-')
        const dd = String(Number(d) + (woman ? 40 : 0)).padStart(2, '0')
        const nik = identityNumber.normalise(`321401 ${dd}${m}${y.slice(2)} ${String(serial).padStart(4, '0')}`)
        expect(identityNumber.fault(nik)).toBeUndefined()
        expect(identityNumberWarnings(nik, { birthDay: `${y}-${m}-${d}`, sex: woman ? 'FEMALE' : 'MALE' })).toEqual([])
      }),
    )
  })
})
