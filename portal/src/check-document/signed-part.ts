/**
 * The part of a PDF its first signature covers, when something follows it: what was added after signing comes last in
 * the file. Empty when nothing was added, or nothing was signed.
 */
export function signedPart(bytes: Uint8Array): Uint8Array | undefined {
  // One character per byte, whatever the bytes mean.
  const text = new TextDecoder('latin1').decode(bytes)
  const range = /\/ByteRange\s*\[\s*0\s+\d+\s+(\d+)\s+(\d+)\s*\]/.exec(text)
  if (!range) return undefined
  const end = Number(range[1]) + Number(range[2])
  return end < bytes.length ? bytes.subarray(0, end) : undefined
}
