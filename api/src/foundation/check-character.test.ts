import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseNumber, isChecked, readCaseNumber, withCheckCharacter } from './check-character.ts'

const symbol = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const number = fc.array(symbol, { minLength: 2, maxLength: 20 }).map((body) => withCheckCharacter(body.join('')))
const place = fc.nat({ max: 1000 })

describe('check digits', () => {
  it('any single wrong character is noticed', () => {
    fc.assert(
      fc.property(number, place, symbol, (right, at, wrong) => {
        const index = at % right.length
        fc.pre(right[index] !== '-' && right[index] !== wrong)
        expect(isChecked(right)).toBe(true)
        expect(isChecked(right.slice(0, index) + wrong + right.slice(index + 1))).toBe(false)
      }),
    )
  })

  it('any swap of neighbours is noticed', () => {
    fc.assert(
      fc.property(number, place, (right, at) => {
        const dash = right.indexOf('-')
        const bare = [...right.replace('-', '')]
        const index = at % (bare.length - 1)
        const [a = '', b = ''] = bare.slice(index, index + 2)
        fc.pre(a !== b)
        bare.splice(index, 2, b, a)
        expect(isChecked(`${bare.slice(0, dash).join('')}-${bare.slice(dash).join('')}`)).toBe(false)
      }),
    )
  })

  it('tell B1 from 1B', () => {
    expect(withCheckCharacter('B1').slice(-2)).not.toBe(withCheckCharacter('1B').slice(-2))
  })

  it.each(['', 'pnl', 'PNL 1', 'PNL-', '-PNL'])('%j cannot carry them', (body) => {
    expect(() => withCheckCharacter(body)).toThrow(RangeError)
  })
})

describe('case number', () => {
  const known = 'PNL-2026-000123-34'

  it('is made of prefix, year, sequence and check digits', () => {
    expect(caseNumber('PNL', 2026, 123)).toBe(known)
    expect(withCheckCharacter('PNL-2026-000123')).toBe(known)
  })

  it.each([
    known,
    known.toLowerCase(),
    known.replaceAll('-', ''),
    ` ${known.replaceAll('-', ' ')} `,
    known.replaceAll('0', 'O').replace('1', 'l'),
  ])('%j is understood', (typed) => {
    expect(readCaseNumber(typed)).toBe(known)
  })

  it.each(['', 'PNL-2026-000123', 'PNL-2026-000124-34', 'PLN-2026-000123-34', 'selamat pagi', `${known}9`])(
    '%j is not',
    (typed) => {
      expect(readCaseNumber(typed)).toBeUndefined()
    },
  )

  it.each([
    ['PNL', 2026, 1_000_000],
    ['P', 2026, 1],
    ['PNL', 26, 1],
  ])('%s %i %i is out of range', (prefix, year, sequence) => {
    expect(() => caseNumber(prefix, year, sequence)).toThrow(RangeError)
  })
})
