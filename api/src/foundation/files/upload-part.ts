import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { tooMuch, type UploadRange } from './upload-range.ts'

/**
 * Where the bytes of an unfinished upload wait. Several API processes may share the folder; when they do not, a resumed
 * upload that reaches another process is told offset 0 and simply begins again.
 */
export const partPath = (incoming: string, ticket: string): string => join(incoming, `${ticket}.part`)

/** How many bytes have arrived. */
export const arrivedBytes = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

/** Forgets what has arrived. */
export const dropPart = (path: string): Promise<void> => rm(path, { force: true })

/** Writes what the sender brings, never past the end of the range; answers up to where bytes have arrived. */
export async function writePart(path: string, range: UploadRange, source: Readable): Promise<number> {
  const handle = range.start === 0 ? await beginAnew(path) : await open(path, 'r+')
  try {
    let at = range.start
    // The connection must survive an early exit: the refusal is still to be said over it.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (at + chunk.length > range.end) throw tooMuch()
      at += await writeWhole(handle, chunk, at)
    }
    return at
  } finally {
    await handle.close()
  }
}

/** Puts an empty file in place: a slower request of the same sender goes on writing to the old one, now nameless. */
async function beginAnew(path: string): Promise<FileHandle> {
  const fresh = `${path}.${randomUUID()}`
  const handle = await open(fresh, 'wx', 0o600)
  await rename(fresh, path)
  return handle
}

/** A disk that is nearly full may take only a piece; asking again makes it say so. */
async function writeWhole(handle: FileHandle, chunk: Buffer, at: number): Promise<number> {
  let written = 0
  while (written < chunk.length) {
    written += (await handle.write(chunk, written, chunk.length - written, at + written)).bytesWritten
  }
  return written
}
