import { expect, test } from 'vitest'
import { signedPart } from './signed-part.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const signed = '%PDF-1.7 /ByteRange [0 4 6 40 ] <sign> %%EOF!!'

test.each([
  ['a file as it was signed', signed, undefined],
  ['a file to which something was added', `${signed} added`, signed],
  ['a file nobody signed', '%PDF-1.7 %%EOF', undefined],
])('%s', (_what, file, expected) => {
  const part = signedPart(bytes(file))
  expect(part && new TextDecoder().decode(part)).toBe(expected)
})
