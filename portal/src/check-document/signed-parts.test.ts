import { expect, test } from 'vitest'
import { signedParts } from './signed-parts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const once = '%PDF-1.7 /ByteRange [0 4 6 40 ] <sign> %%EOF!!'
const twice = `${once} /ByteRange [0 50 60 31] and so on to eighty.`

test.each([
  ['a file as it was signed', once, []],
  ['a file to which something was added', `${once} added`, [once]],
  ['a file signed twice', twice, [once]],
  ['a file signed twice to which something was added', `${twice} added`, [twice, once]],
  ['a file nobody signed', '%PDF-1.7 %%EOF', []],
])('%s', (_what, file, expected) => {
  expect(signedParts(bytes(file)).map((part) => new TextDecoder().decode(part))).toEqual(expected)
})
