import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sha256OfFile } from '../../foundation/files/checksum.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import type { Instruments, Transact } from '../../foundation/work.ts'

/** What is needed to have papers taken apart and read elsewhere than here. */
export interface Workshop {
  instruments: Instruments
  transact: Transact
  /** Folder for pages in work; swept of what is old. */
  folder: string
}

/** Bytes that were made here and are in the store by now. */
export interface Kept {
  sha256: string
  size: number
}

/** Lays a stored file into a folder; answers where. */
export async function layOut({ instruments }: Workshop, { sha256 }: StoredFile, path: string): Promise<string> {
  await pipeline(await instruments.files.stream(sha256), createWriteStream(path, { mode: 0o600 }))
  return path
}

/** Takes a file that was made into the store: bytes first, records after. */
export async function keepMade({ instruments }: Workshop, folder: string, name: string): Promise<Kept> {
  const path = join(folder, name)
  const [sha256, { size }] = [await sha256OfFile(path), await stat(path)]
  await instruments.files.putFile(path, sha256)
  return { sha256, size }
}
