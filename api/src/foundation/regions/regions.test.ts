import { describe, expect, it } from 'vitest'
import { districts, isDistrict, isVillage, placeName, villagesOf } from './regions.ts'

const villages = districts().flatMap(({ code }) => villagesOf(code))

describe('regions of Purwakarta', () => {
  it('are 17 kecamatan, 183 desa and 9 kelurahan', () => {
    expect(districts()).toHaveLength(17)
    expect(villages.filter(({ kind }) => kind === 'DESA')).toHaveLength(183)
    expect(villages.filter(({ kind }) => kind === 'KELURAHAN')).toHaveLength(9)
  })

  it('have well-formed codes, each once', () => {
    expect(new Set(villages.map(({ code }) => code)).size).toBe(192)
    for (const { code, kind } of villages) expect(code).toMatch(kind === 'DESA' ? /\.2\d{3}$/ : /^32\.14\.01\.1\d{3}$/)
  })

  it.each([
    ['32.14.01', 'Purwakarta'],
    ['32.14.12', 'Babakancikao'],
    ['32.14.17', 'Kiarapedes'],
    ['32.14.01.1009', 'Munjuljaya'],
    ['32.14.01.2010', 'Citalang'],
    ['32.14.04.2016', 'Cibogo Girang'],
    ['32.14.06.2015', 'Nagrak'],
    ['32.14.09.2015', 'Taringgul Tengah'],
    ['32.14.11.2014', 'Pasanggrahan'],
    ['32.14.15.2005', 'Parungbanteng'],
    ['32.14.16.2011', 'Situ'],
    ['32.14.17.2010', 'Sumbersari'],
  ])('%s is %s', (code, name) => {
    expect(placeName(code)).toBe(name)
  })

  it('tell kecamatan, villages and strangers apart', () => {
    expect([isDistrict('32.14.01'), isVillage('32.14.01')]).toEqual([true, false])
    expect([isDistrict('32.14.01.2010'), isVillage('32.14.01.2010')]).toEqual([false, true])
    expect(isVillage('32.14.01.2001')).toBe(false)
    expect(villagesOf('32.15.01')).toEqual([])
    expect(placeName('32.15.01')).toBeUndefined()
  })
})
