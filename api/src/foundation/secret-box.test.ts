import { expect, test } from 'vitest'
import { keyedHash, open, seal } from './secret-box.ts'

const secret = 'an installation secret that is long enough'

test('what was sealed can be opened, and looks different each time', () => {
  const sealed = seal(secret, 'totp', 'JBSWY3DPEHPK3PXP')
  expect(open(secret, 'totp', sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
  expect(seal(secret, 'totp', 'JBSWY3DPEHPK3PXP')).not.toBe(sealed)
})

test.each([
  ['another installation', 'another secret', 'totp'],
  ['another purpose', secret, 'message'],
] as const)('%s cannot open it', (_, otherSecret, purpose) => {
  expect(() => open(otherSecret, purpose, seal(secret, 'totp', 'x'))).toThrow()
})

test('a changed byte is noticed', () => {
  const bytes = Buffer.from(seal(secret, 'totp', 'JBSWY3DPEHPK3PXP'), 'base64url')
  for (let index = 0; index < bytes.length; index++) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
    expect(() => open(secret, 'totp', changed.toString('base64url'))).toThrow()
  }
})

test('a keyed hash depends on the secret, the purpose and the value', () => {
  const hashes = [
    keyedHash(secret, 'code', '123456'),
    keyedHash('another secret', 'code', '123456'),
    keyedHash(secret, 'limit', '123456'),
    keyedHash(secret, 'code', '123457'),
  ]
  expect(new Set(hashes).size).toBe(4)
})
