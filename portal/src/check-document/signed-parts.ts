/** Most parts that are looked up: nobody signs a letter more often. */
const most = 4

/**
 * The files this PDF may have been before something was added: each signature covers the file as it was then, and what
 * is added later comes behind. The longest first; without signatures there is none.
 */
export function signedParts(bytes: Uint8Array): Uint8Array[] {
  const ends = rangesIn(bytes).map(([, , start, length]) => start + length)
  return [...new Set(ends)]
    .filter((end) => end < bytes.length)
    .toSorted((one, other) => other - one)
    .slice(0, most)
    .map((end) => bytes.subarray(0, end))
}

/** What each signature of a PDF covers: start and length before its place, start and length behind it. */
export type SignedRange = [start: number, length: number, start: number, length: number]

/** The ranges that are signed, in the order they stand in the file. */
export const rangesIn = (bytes: Uint8Array): SignedRange[] =>
  Array.from(
    // One character per byte, whatever the bytes mean.
    new TextDecoder('latin1').decode(bytes).matchAll(/\/ByteRange\s*\[\s*(0)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g),
    (found) => found.slice(1).map(Number) as SignedRange,
  )
