/** How files are hashed; documents are known by their SHA-256, signatures may use the others. */
export type Hashing = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

/** The SHA-256 of some bytes, in lower-case hex, as documents are known by. */
export const sha256Of = (bytes: Uint8Array): Promise<string> => hashOf(bytes, 'SHA-256')

/** The hash of some bytes in lower-case hex. */
export async function hashOf(bytes: Uint8Array, hashing: Hashing): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(hashing, bytes as BufferSource))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
