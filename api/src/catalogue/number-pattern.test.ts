import { describe, expect, it } from 'vitest'
import { faultOfNumberPattern } from './number-pattern.ts'

describe('number pattern', () => {
  it.each([
    '{classification}/{sequence}/{unit}/{year}',
    '400.14.5.4/{sequence}/WASNAS/{year}',
    '{sequence}-{month}-{year}',
  ])('%s is fine', (pattern) => {
    expect(faultOfNumberPattern(pattern)).toBeUndefined()
  })

  it.each([
    ['{classification}/{unit}/{year}', 'sequence'],
    ['{classification}/{sequence}', 'year'],
    ['{sequence}/{year}/{constructor}', 'classification'],
    ['{sequence}/{year}/{', 'braces'],
    ['{sequence}/{year}/<b>', 'braces'],
    ['', 'braces'],
    [`{sequence}/{year}/${'A'.repeat(80)}`, 'braces'],
  ])('%s is refused and told about %s', (pattern, remedy) => {
    expect(faultOfNumberPattern(pattern)?.en).toContain(remedy)
  })
})
