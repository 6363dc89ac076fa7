import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanParagraphs, cleanText, hasHiddenCharacters } from './clean-text.ts'
import type { Format } from './format.ts'
import { formats } from './formats.ts'

const strange = fc.string({ unit: 'binary', maxLength: 40 })

describe.each(Object.entries<Format>(formats))('%s', (_name, format) => {
  it('accepts its own example, already tidy', () => {
    expect(format.normalise(format.example)).toBe(format.example)
    expect(format.fault(format.example)).toBeUndefined()
  })

  it('tidies anything people type into a stable form without hidden characters', () => {
    fc.assert(
      fc.property(strange, (raw) => {
        const value = format.normalise(raw)
        expect(format.normalise(value)).toBe(value)
        expect(hasHiddenCharacters(value)).toBe(false)
      }),
    )
  })

  it('has a fault in both languages or none, and never repeats the value', () => {
    fc.assert(
      fc.property(strange, (raw) => {
        const fault = format.fault(raw)
        expect(fault === undefined || (fault.id.length > 10 && fault.en.length > 10)).toBe(true)
        if (fault && raw.trim().length > 20) expect(fault.id).not.toContain(raw)
      }),
    )
  })

  it('never shows a whole value through its mask', () => {
    expect(format.mask?.(format.example)).not.toBe(format.example)
  })
})

describe('cleaning text', () => {
  it.each([
    ['  dua   kata ', 'dua kata'],
    ['a\u0000b', 'ab'],
    ['\u202Egpj.exe', 'gpj.exe'],
    ['nol\u200Blebar\uFEFF', 'nollebar'],
    ['baris\r\nbaru\ttab', 'baris baru tab'],
    ['e\u0301', '\u00e9'],
    ['lone \ud800 surrogate', 'lone surrogate'],
    ['😀 tetap', '😀 tetap'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('keeps paragraphs', () => {
    expect(cleanParagraphs(' satu \r\n\r\n\r\n\r\n dua\t\u0007tiga ')).toBe('satu\n\ndua tiga')
  })
})
