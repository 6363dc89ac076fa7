import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** SHA-256 of bytes in memory, lower-case hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of a file, streamed, lower-case hex. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Is this text the lower-case hex of a SHA-256? Nothing else may become part of a path. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** Where the bytes lie inside a store: two levels of folders keep each of them small. */
export function storePath(sha256: string): string {
  if (!isSha256(sha256)) throw new TypeError('not a SHA-256')
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}
