import { LockMode } from '@mikro-orm/core'
import { FileRejection, FileState, StoredFile } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'

/**
 * Destroys files with what they belonged to: nobody is handed them any more, and their bytes are removed once this is
 * committed, unless another record has the very same bytes.
 */
export async function destroyFiles({ em, outbox }: Work, ids: readonly string[]): Promise<void> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const
  const files = await em.find(StoredFile, { id: { $in: [...ids] } }, options)
  for (const file of files) Object.assign(file, { state: FileState.REJECTED, reason: FileRejection.DESTROYED })
  const hashes = files.map(({ sha256 }) => sha256)
  const others = { sha256: { $in: hashes }, id: { $nin: [...ids] }, state: { $ne: FileState.REJECTED } }
  const shared = new Set((await em.find(StoredFile, others)).map(({ sha256 }) => sha256))
  for (const { id, sha256 } of files)
    if (!shared.has(sha256)) await outbox.send(em, 'scan-file', { file: id }, { singletonKey: id })
}
