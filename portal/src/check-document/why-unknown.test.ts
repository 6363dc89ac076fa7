import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { whyUnknown } from './why-unknown.ts'

/** A file as a signing program makes it, as far as this page looks at it. */
function signedBy(algorithm: string): string {
  const tail = ' startxref %%EOF\n'
  const room = createHash(algorithm).digest('hex').length + 6
  const head = `%PDF-1.7 the letter /ByteRange [0 50 ${50 + room} ${tail.length}]`.padEnd(50)
  return `${head}<30${createHash(algorithm)
    .update(head + tail)
    .digest('hex')}00>${tail}`
}

test.each([
  ['nobody signed', '%PDF-1.7 the letter %%EOF', 'UNSIGNED'],
  ['somebody else signed', signedBy('sha256'), 'SIGNED_BY_OTHERS'],
  ['somebody else signed in another way', signedBy('sha512'), 'SIGNED_BY_OTHERS'],
  ['was changed where it is signed', signedBy('sha256').replace('letter', 'Letter'), 'CHANGED_INSIDE'],
  ['was cut', signedBy('sha256').slice(0, -4), 'CHANGED_INSIDE'],
])('a file that %s', async (_what, file, expected) => {
  expect(await whyUnknown(new TextEncoder().encode(file))).toBe(expected)
})
