import type { Readable } from 'node:stream'

/** One entry of the store: whose bytes nobody needs any more can be found by comparing with the records. */
export interface StoredBytes {
  sha256: string
  storedAt: Date
}

/**
 * Where bytes live, addressed by their SHA-256 (lower-case hex). Writing the same bytes twice is harmless, nothing is
 * ever overwritten, and a name tells nothing about a person.
 */
export interface FileStore {
  /** Stores the bytes and returns their SHA-256; durable when it resolves. */
  put(bytes: Uint8Array): Promise<string>
  /** Moves a finished local file into the store (streamed; for uploads). */
  putFile(path: string, sha256: string): Promise<void>
  get(sha256: string): Promise<Uint8Array>
  stream(sha256: string, range?: { start: number; end: number }): Promise<Readable>
  has(sha256: string): Promise<boolean>
  remove(sha256: string): Promise<void>
  /** Everything that is stored, in no order. */
  list(): AsyncIterable<StoredBytes>
}
