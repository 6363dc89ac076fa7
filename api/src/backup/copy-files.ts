import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { withClient } from '../database/with-client.ts'
import { Refusal } from '../foundation/errors.ts'
import type { FileStore } from '../foundation/files/file-store.ts'
import type { Manifest } from './manifest.ts'
import { keepLines } from './pieces.ts'
import type { Vault } from './vault.ts'

/** The bytes of a file are not those of its name. */
class ChangedBytes extends Error {}

interface NeededFile {
  sha256: string
  size: number
}

/**
 * Copies the files the records name, as far as the backup has not got them: bytes never change under their SHA-256. A
 * record is written after its bytes, so all of them are there; those that are not were lost before.
 */
export async function copyFiles(
  client: Client,
  { ownerUrl, files, vault, stamp }: { ownerUrl: string; files: FileStore; vault: Vault; stamp: string },
): Promise<Manifest['files'] & { copied: number }> {
  const there = await namesOfFiles(vault)
  const found = { count: 0, bytes: 0, copied: 0, lost: [] as string[] }
  async function* copyEach(): AsyncGenerator<string> {
    for (const file of await neededFiles(client)) {
      const name = vault.nameOfFile(file.sha256)
      const isKept = there.has(name) || (await copyFile(files, vault, file))
      if (!isKept) found.lost.push(file.sha256)
      if (!isKept) continue
      found.count++
      found.bytes += file.size
      if (!there.has(name)) found.copied++
      yield file.sha256
    }
  }
  const { pieces } = await keepLines(vault, { stamp, what: 'files' }, copyEach())
  return { ...found, pieces, lost: await stillNeeded(ownerUrl, found.lost) }
}

/** What was forgotten on purpose since the moment of the backup is not lost. */
const stillNeeded = (ownerUrl: string, sha256s: string[]): Promise<string[]> =>
  withClient(ownerUrl, async (now) => {
    const needed = `select distinct sha256 from stored_files where sha256 = any($1) and state <> 'REJECTED'`
    return (await now.query<NeededFile>(needed, [sha256s])).rows.map(({ sha256 }) => sha256)
  })

async function namesOfFiles(vault: Vault): Promise<Set<string>> {
  const names = new Set<string>()
  for await (const name of vault.list('files/')) names.add(name)
  return names
}

/** A refused file has no bytes any more. */
const neededFiles = async (client: Client): Promise<NeededFile[]> =>
  (
    await client.query<NeededFile>(
      `select sha256, min(size) as size from stored_files where state <> 'REJECTED' group by 1 order by 1`,
    )
  ).rows

/** Copies the bytes of a file; says `false` when the store has lost or changed them. */
async function copyFile(files: FileStore, vault: Vault, { sha256, size }: NeededFile): Promise<boolean> {
  try {
    await vault.put(vault.nameOfFile(sha256), checked(await files.stream(sha256), sha256), size)
    return true
  } catch (error) {
    if (error instanceof ChangedBytes || (error instanceof Refusal && error.code === 'NOT_FOUND')) return false
    throw error
  }
}

/** Passes bytes on and fails at their end when they are not those of the SHA-256. */
export async function* checked(bytes: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const part of bytes) {
    hash.update(part)
    yield part
  }
  if (hash.digest('hex') !== sha256) throw new ChangedBytes()
}
