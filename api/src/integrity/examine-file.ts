import { createHash } from 'node:crypto'
import { checkSignatures } from '../documents/signing/check-signature.ts'
import { Refusal } from '../foundation/errors.ts'
import type { FileStore } from '../foundation/files/file-store.ts'
import { IntegrityFault } from './integrity-enums.ts'

/** A file as its record describes it. */
export interface KeptFile {
  sha256: string
  size: number
  /** Whether it is the signed PDF of a document. */
  signed: boolean
}

/** What reading a file showed. */
export interface Examined {
  fault?: IntegrityFault
  bytes: number
  /** The SHA-256 the bytes have in truth, when it is not the one they are kept under. */
  actual?: string
}

/** Reads a file from the store and tells whether it is what was kept; whose the bytes are instead, others can tell. */
export async function examineFile(files: FileStore, { sha256, size, signed }: KeptFile): Promise<Examined> {
  const found = await readThrough(files, sha256)
  if (!found) return { fault: IntegrityFault.MISSING, bytes: 0 }
  const { bytes, actual } = found
  if (actual !== sha256)
    return { fault: bytes < size ? IntegrityFault.TRUNCATED : IntegrityFault.CHANGED, bytes, actual }
  const isBroken = signed && !checkSignatures(await files.get(sha256)).intact
  return { bytes, ...(isBroken ? { fault: IntegrityFault.BROKEN_SIGNATURE } : {}) }
}

async function readThrough(files: FileStore, sha256: string): Promise<{ bytes: number; actual: string } | undefined> {
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const part of await files.stream(sha256)) {
      hash.update(part as Uint8Array)
      bytes += (part as Uint8Array).length
    }
    return { bytes, actual: hash.digest('hex') }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}
