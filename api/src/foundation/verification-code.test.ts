import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newVerificationCode, readVerificationCode } from './verification-code.ts'

const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
const code = fc.uint8Array({ minLength: 15, maxLength: 15 }).map((bytes) => newVerificationCode(() => bytes))
const place = fc.nat({ max: 15 })

describe('verification code', () => {
  it('is four groups of four, different each time', () => {
    expect(newVerificationCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(newVerificationCode()).not.toBe(newVerificationCode())
  })

  it('is understood however it is typed', () => {
    fc.assert(
      fc.property(code, (right) => {
        const typed = right.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readVerificationCode(typed)).toBe(right)
      }),
    )
  })

  it('any single wrong symbol is noticed', () => {
    fc.assert(
      fc.property(code, place, symbol, (right, at, wrong) => {
        const typed = [...right.replaceAll('-', '')]
        fc.pre(typed[at] !== wrong)
        typed[at] = wrong
        expect(readVerificationCode(typed.join(''))).toBeUndefined()
      }),
    )
  })

  it('any swap of neighbours is noticed', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 14 }), (right, at) => {
        const typed = [...right.replaceAll('-', '')]
        const [a = '', b = ''] = typed.slice(at, at + 2)
        fc.pre(a !== b)
        typed.splice(at, 2, b, a)
        expect(readVerificationCode(typed.join(''))).toBeUndefined()
      }),
    )
  })

  it.each(['', '0000', 'UUUU-UUUU-UUUU-UUUU', '0000-0000-0000-0001', '../../../etc/pwd'])('%j is none', (typed) => {
    expect(readVerificationCode(typed)).toBeUndefined()
  })
})
