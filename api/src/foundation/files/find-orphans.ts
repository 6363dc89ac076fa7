import type { FileStore } from './file-store.ts'

/** Which of these SHA-256 are still needed; every module that keeps bytes answers for its own. */
export type IsNeeded = (sha256s: string[]) => Promise<Iterable<string>>

/**
 * Names the stored bytes that no record needs: left by a process that died between keeping bytes and writing the
 * record. Only those stored before the given moment: younger ones may be about to get their record.
 */
export async function* findOrphans(files: FileStore, before: Date, needed: IsNeeded[]): AsyncIterable<string> {
  let batch: string[] = []
  for await (const { sha256, storedAt } of files.list()) {
    if (storedAt < before) batch.push(sha256)
    if (batch.length < 500) continue
    yield* await unneeded(batch, needed)
    batch = []
  }
  yield* await unneeded(batch, needed)
}

async function unneeded(sha256s: string[], needed: IsNeeded[]): Promise<string[]> {
  const left = new Set(sha256s)
  for (const isNeeded of needed) for (const sha256 of await isNeeded([...left])) left.delete(sha256)
  return [...left]
}
