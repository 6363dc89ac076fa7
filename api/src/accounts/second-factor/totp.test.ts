import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { findTotpStep, newTotpSecret, totpUri } from './totp.ts'

const secret = newTotpSecret()
const now = new Date('2026-11-23T03:00:10Z')
const step = Math.floor(now.getTime() / 30_000)
const codeAt = (seconds: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + seconds * 1000 })

describe('codes of an authenticator app', () => {
  test.each([
    ['the present code', 0, step],
    ['the code of the step before', -30, step - 1],
    ['the code of the step after', 30, step + 1],
    ['a code 90 seconds old', -90, undefined],
    ['a code 90 seconds ahead', 90, undefined],
  ])('%s', (_, seconds, expected) => {
    expect(findTotpStep(secret, codeAt(seconds), now)).toBe(expected)
  })

  test.each(['', 'abcdef', '12345', '1234567'])('%j is no code', (code) => {
    expect(findTotpStep(secret, code, now)).toBeUndefined()
  })

  test('the address for the app names the installation and the account', () => {
    expect(totpUri(secret, 'siti')).toMatch(/^otpauth:\/\/totp\/LIKE-U:siti\?.*secret=/)
  })
})
