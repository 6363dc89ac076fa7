import { sha256Of } from '../foundation/files/checksum.ts'
import { BackupFault } from './backup-fault.ts'
import { damaged } from './seal.ts'
import type { Vault } from './vault.ts'

/** Some rows of a table, or some names of files, as one object of the backup. */
export interface Piece {
  name: string
  /** SHA-256 of its bytes before they are sealed. */
  sha256: string
}

/** A table as it was at the moment of the backup. */
export interface TableCopy {
  table: string
  columns: string[]
  rows: number
  /** SHA-256 over its rows, in order. */
  sha256: string
  pieces: Piece[]
}

/** What a backup holds. It is written last: without it there is no backup. */
export interface Manifest {
  format: 1
  at: string
  /** The migrations the tables stood at. */
  migrations: string[]
  tables: TableCopy[]
  files: {
    count: number
    bytes: number
    pieces: Piece[]
    /** SHA-256 of files the store had lost already. */ lost: string[]
  }
  /** Tells whether an installation has the same `SECRET`, and nothing else about it. */
  secretMark: string
}

const folder = 'backups/'
const manifestName = (stamp: string): string => `${folder}${stamp}/manifest`

/** What the objects of a backup are called that was begun at this moment. */
export const pieceName = (stamp: string, what: string, number: number): string => `${folder}${stamp}/${what}/${number}`

/** Names a backup after its moment; later ones sort behind. */
export const stampOf = (at: Date): string => at.toISOString().replace(/[:.]/g, '-')

/** Makes a backup of what was written so far. */
export async function writeManifest(vault: Vault, stamp: string, manifest: Manifest): Promise<void> {
  const body = JSON.stringify(manifest)
  const bytes = Buffer.from(JSON.stringify({ sha256: sha256Of(Buffer.from(body)), body }))
  await vault.put(manifestName(stamp), one(bytes), bytes.length)
}

/** Reads what a backup holds. @throws BackupFault */
export async function readManifest(vault: Vault, stamp: string): Promise<Manifest> {
  const { sha256, body } = parse(await vault.read(manifestName(stamp)), stamp)
  if (sha256Of(Buffer.from(body)) !== sha256) throw damaged(manifestName(stamp))
  const manifest = JSON.parse(body) as Manifest
  if (manifest.format !== 1) throw newer()
  return manifest
}

function parse(bytes: Buffer, stamp: string): { sha256: string; body: string } {
  try {
    return JSON.parse(bytes.toString()) as { sha256: string; body: string }
  } catch {
    throw damaged(manifestName(stamp))
  }
}

/** The whole backups of a place, oldest first. */
export async function findBackups(vault: Vault): Promise<string[]> {
  const stamps: string[] = []
  for await (const name of vault.list(folder))
    if (name.endsWith('/manifest')) stamps.push(name.slice(folder.length, -'/manifest'.length))
  return stamps.toSorted()
}

/** Bytes at hand as a stream. */
export async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const newer = (): BackupFault =>
  new BackupFault({
    id: 'Cadangan ini dibuat oleh LIKE-U yang lebih baru. Pasang versi itu dulu.',
    en: 'This backup was made by a newer LIKE-U. Install that version first.',
  })
