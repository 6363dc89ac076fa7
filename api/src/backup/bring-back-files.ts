import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256OfFile } from '../foundation/files/checksum.ts'
import type { FileStore } from '../foundation/files/file-store.ts'
import { BackupFault } from './backup-fault.ts'
import type { Manifest } from './manifest.ts'
import { readLines } from './pieces.ts'
import { damaged } from './seal.ts'
import type { Vault } from './vault.ts'

/** The files of a backup, on their way back into a store. */
export interface BroughtFiles {
  /** SHA-256 of the files that were not in the store before. */
  added: string[]
  /** Files whose bytes have been proven to be those of their SHA-256. */
  proven: number
}

/** Brings the files of a backup into the store, each proven by its SHA-256; what was added is told as it goes. */
export async function bringBackFiles(
  files: FileStore,
  vault: Vault,
  { files: { pieces, count } }: Manifest,
  brought: BroughtFiles,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-restore-'))
  try {
    for (const piece of pieces)
      for (const sha256 of await readLines(vault, piece)) {
        if (await bringBack(files, vault, sha256, join(folder, 'file'))) brought.added.push(sha256)
        brought.proven++
      }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  if (brought.proven !== count) throw otherCount()
}

/** Says whether the file was not there before. What lies there under its name and is something else is replaced. */
async function bringBack(files: FileStore, vault: Vault, sha256: string, draft: string): Promise<boolean> {
  const isThere = await files.has(sha256)
  if (isThere && (await sha256OfStream(await files.stream(sha256))) === sha256) return false
  const name = vault.nameOfFile(sha256)
  await writeFile(draft, await vault.get(name), { mode: 0o600 })
  if ((await sha256OfFile(draft)) !== sha256) throw damaged(name)
  if (isThere) await files.remove(sha256)
  await files.putFile(draft, sha256)
  return !isThere
}

async function sha256OfStream(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of bytes) hash.update(part)
  return hash.digest('hex')
}

const otherCount = (): BackupFault =>
  new BackupFault({
    id: 'Jumlah berkas tidak sama dengan catatan cadangan. Pakai cadangan lain.',
    en: 'The number of files is not what the backup says. Use another backup.',
  })
