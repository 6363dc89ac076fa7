import { hashOf, type Hashing } from './hash.ts'
import { rangesIn, type SignedRange } from './signed-parts.ts'

/** What can be seen of a PDF that is none of our documents. */
export type Unknown = 'UNSIGNED' | 'CHANGED_INSIDE' | 'SIGNED_BY_OTHERS'

const hashings: readonly Hashing[] = ['SHA-256', 'SHA-512', 'SHA-384', 'SHA-1']

/**
 * Why a PDF may not be known. A signature holds the hash of what it signs: where that is not in it, what was signed was
 * changed. Finding it proves nothing; who signed is for a PDF reader to tell.
 */
export async function whyUnknown(bytes: Uint8Array): Promise<Unknown> {
  const ranges = rangesIn(bytes)
  if (ranges.length === 0) return 'UNSIGNED'
  const fits = await Promise.all(ranges.map((range) => holdsItsHash(bytes, range)))
  return fits.every(Boolean) ? 'SIGNED_BY_OTHERS' : 'CHANGED_INSIDE'
}

async function holdsItsHash(bytes: Uint8Array, [start, length, resume, rest]: SignedRange): Promise<boolean> {
  if (resume + rest > bytes.length) return false
  const signed = new Uint8Array(length + rest)
  signed.set(bytes.subarray(start, start + length))
  signed.set(bytes.subarray(resume, resume + rest), length)
  const signature = new TextDecoder('latin1').decode(bytes.subarray(start + length, resume)).toLowerCase()
  for (const hashing of hashings) if (signature.includes(await hashOf(signed, hashing))) return true
  return false
}
