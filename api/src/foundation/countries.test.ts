import { describe, expect, it } from 'vitest'
import { countries, countryName, isCountry } from './countries.ts'

describe('countries', () => {
  it.each([
    ['IDN', 'Indonesia', 'Indonesia'],
    ['JPN', 'Jepang', 'Japan'],
    ['NLD', 'Belanda', 'Netherlands'],
  ])('%s is %s, %s', (code, indonesian, english) => {
    expect(countryName(code)).toBe(indonesian)
    expect(countryName(code, 'en')).toBe(english)
  })

  it.each(['ID', 'idn', 'ZZZ', '', '__proto__', 'constructor'])('%j is no country', (code) => {
    expect(isCountry(code)).toBe(false)
    expect(countryName(code)).toBeUndefined()
  })

  it.each(['id', 'en'] as const)('all have a name in %s and come in its order', (language) => {
    const all = countries(language)
    expect(all.length).toBeGreaterThan(240)
    expect(all.every(({ code, name }) => isCountry(code) && name.length > 2 && name !== code)).toBe(true)
    const names = all.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)))
  })
})
