import type { EntityManager } from '@mikro-orm/postgresql'
import { StoredFile } from './stored-file.ts'

/**
 * Forgets files that nothing refers to any more; answers the bytes that can go once the transaction has committed: those
 * no other file consists of.
 */
export async function forgetFiles(em: EntityManager, files: readonly StoredFile[]): Promise<Set<string>> {
  await em.nativeDelete(StoredFile, { id: { $in: files.map(({ id }) => id) } })
  const hashes = new Set(files.map(({ sha256 }) => sha256))
  for (const { sha256 } of await em.find(StoredFile, { sha256: { $in: [...hashes] } })) hashes.delete(sha256)
  return hashes
}
