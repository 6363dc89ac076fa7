import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { sha256Of } from '../foundation/files/checksum.ts'
import { one, pieceName, type Piece } from './manifest.ts'
import { damaged } from './seal.ts'
import type { Vault } from './vault.ts'

/** Lines that were kept, and what proves that they come back as they were. */
export interface KeptLines {
  rows: number
  sha256: string
  pieces: Piece[]
}

const mostCharacters = 4 * 1024 * 1024

/** Keeps lines as compressed objects of a backup, a few megabytes each. */
export async function keepLines(
  vault: Vault,
  { stamp, what }: { stamp: string; what: string },
  lines: AsyncIterable<string>,
): Promise<KeptLines> {
  const kept: KeptLines = { rows: 0, sha256: '', pieces: [] }
  const whole = createHash('sha256')
  for await (const batch of batchesOf(lines)) {
    const text = Buffer.from(asText(batch))
    const name = pieceName(stamp, what, kept.pieces.length + 1)
    const bytes = await promisify(gzip)(text)
    await vault.put(name, one(bytes), bytes.length)
    whole.update(text)
    kept.pieces.push({ name, sha256: sha256Of(text) })
    kept.rows += batch.length
  }
  return { ...kept, sha256: whole.digest('hex') }
}

/** The lines of an object of a backup. @throws BackupFault when they are not what was kept */
export async function readLines(vault: Vault, { name, sha256 }: Piece): Promise<string[]> {
  const text = await promisify(gunzip)(await vault.read(name)).catch(() => undefined)
  if (!text || sha256Of(text) !== sha256) throw damaged(name)
  return text.toString().split('\n').slice(0, -1)
}

/** Counts lines and takes their SHA-256, as `keepLines` does, without keeping them. */
export async function proveLines(lines: AsyncIterable<string>): Promise<Pick<KeptLines, 'rows' | 'sha256'>> {
  const whole = createHash('sha256')
  let rows = 0
  for await (const batch of batchesOf(lines)) {
    whole.update(asText(batch))
    rows += batch.length
  }
  return { rows, sha256: whole.digest('hex') }
}

const asText = (batch: readonly string[]): string => batch.map((line) => `${line}\n`).join('')

async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = []
  let characters = 0
  for await (const line of lines) {
    batch.push(line)
    characters += line.length
    if (characters < mostCharacters) continue
    yield batch
    ;[batch, characters] = [[], 0]
  }
  if (batch.length > 0) yield batch
}
