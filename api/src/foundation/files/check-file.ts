import { fileTypeFromFile } from 'file-type'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfFile } from './checksum.ts'
import { UnfitFile } from './file-faults.ts'
import { mediaKinds, type MediaKind } from './media-kind.ts'
import { runCheck } from './run-check.ts'
import { arrivedBytes } from './upload-part.ts'
import { otherOffset } from './upload-range.ts'

/** A local file that passed every check, as it will be kept. */
export interface CheckedFile {
  path: string
  sha256: string
  size: number
  mediaType: string
  pages?: number
}

/**
 * Checks a copy in a folder of its own: the sender may still hold the original open, and what was checked must be
 * what is kept. Images come out drawn anew. Throws UnfitFile.
 */
export async function checkFile(
  source: string,
  { kind, size: announced }: { kind: MediaKind; size: number },
  folder: string,
): Promise<CheckedFile> {
  await mkdir(folder, { mode: 0o700 })
  const [copy, redrawn] = [join(folder, 'copy'), join(folder, 'redrawn')]
  await copyFile(source, copy).catch(ignoreMissing)
  const arrived = await arrivedBytes(copy)
  if (arrived !== announced) throw otherOffset(announced, arrived)
  await expectContent(copy, mediaKinds[kind].mediaType)
  const { fault, pages } = await runCheck(kind, copy, redrawn)
  if (fault) throw new UnfitFile(fault)
  const path = isRedrawn(kind) ? redrawn : copy
  const [sha256, { size }] = await Promise.all([sha256OfFile(path), stat(path)])
  return { path, sha256, size, mediaType: mediaKinds[kind].mediaType, pages }
}

/** Of an image only the pixels are kept. */
const isRedrawn = (kind: MediaKind): boolean => kind === 'jpeg' || kind === 'png'

/** Another request for the same ticket may have ended the upload, or begun anew, a moment ago. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** The first bytes must agree with the declared kind; necessary, never sufficient. */
async function expectContent(path: string, mediaType: string): Promise<void> {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  if (found?.mime !== mediaType) throw new UnfitFile('WRONG_CONTENT')
}
