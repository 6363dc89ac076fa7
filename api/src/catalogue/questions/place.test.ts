import { describe, expect, it } from 'vitest'
import { country } from './country.ts'
import { district } from './district.ts'
import { village } from './village.ts'

const today = '2026-11-21'

describe('places', () => {
  it.each([
    [country(), 'JPN', 'Jepang', 'Japan'],
    [district(), '32.14.09', 'Kecamatan Wanayasa', 'District Wanayasa'],
    [village(), '32.14.09.2001', 'Desa Wanayasa, Kecamatan Wanayasa', 'Desa Wanayasa, Kecamatan Wanayasa'],
    [village(), '32.14.01.1003', 'Kelurahan Nagri Tengah, Kecamatan Purwakarta', undefined],
  ])('$name $1 reads $2', (kind, code, indonesian, english) => {
    expect(kind.fault!(code, today)).toBeUndefined()
    expect(kind.print!(code, 'id')).toBe(indonesian)
    if (english) expect(kind.print!(code, 'en')).toBe(english)
  })

  it.each([
    [country(), 'Japan'],
    [country(), 'XXX'],
    [district(), '32.15.01'],
    [district(), '32.14.09.2001'],
    [village(), '32.14.09'],
    [village(), '32.13.01.2001'],
  ])('$name refuses %s', (kind, code) => {
    expect(kind.fault!(code, today)).toBeDefined()
  })

  it('takes a country in small letters', () => {
    expect(country().normalise!(' jpn ')).toBe('JPN')
  })
})
