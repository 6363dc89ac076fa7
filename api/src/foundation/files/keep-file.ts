import type { Work } from '../work.ts'
import { cleanFileName } from './clean-file-name.ts'
import { FileScan, FileState, StoredFile } from './stored-file.ts'

/** Keeps a file that LIKE-U made itself, such as a letter: nothing foreign is in it, so it needs no scan. */
export async function keepFile(
  { em, files, clock }: Work,
  made: { name: string; mediaType: string; bytes: Uint8Array; pages?: number },
): Promise<StoredFile> {
  const { bytes, mediaType, pages } = made
  const sha256 = await files.put(bytes)
  const known = { name: cleanFileName(made.name), sha256, size: bytes.length, mediaType, pages: pages ?? null }
  const fit = { state: FileState.CLEAN, scan: FileScan.NOT_SCANNED }
  return em.create(StoredFile, { ...known, ...fit, createdAt: clock.now() })
}
