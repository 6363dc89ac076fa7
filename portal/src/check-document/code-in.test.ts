import { expect, test } from 'vitest'
import { codeIn } from './code-in.ts'

const code = 'A1B2-C3D4-E5F6-G7H8'

test.each([
  [`https://likeu.purwakartakab.go.id/dokumen/${code}`, code],
  [`http://127.0.0.1:3000/dokumen/${code}?x=1`, code],
  [` ${code}\n`, code],
  ['https://contoh.id/menu', undefined],
  ['1234567890123456', undefined],
])('“%s”', (scanned, expected) => {
  expect(codeIn(scanned)).toBe(expected)
})
