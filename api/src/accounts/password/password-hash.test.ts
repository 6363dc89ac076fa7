import { expect, test } from 'vitest'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'

test('only the password matches its hash', async () => {
  const kept = await hashPassword('kuda lumping')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,/)
  expect(await isPassword(kept, 'kuda lumping')).toBe(true)
  expect(await isPassword(kept, 'kuda lumpang')).toBe(false)
  expect(isOutdated(kept)).toBe(false)
})

test('a letter typed as two code points is the same letter', async () => {
  expect(await isPassword(await hashPassword('caf\u00e9 malam'), 'cafe\u0301 malam')).toBe(true)
})

test('without a password nothing matches', async () => {
  expect(await isPassword(null, '')).toBe(false)
  expect(await isPassword(undefined, 'kuda lumping')).toBe(false)
})
