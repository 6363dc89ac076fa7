import { createHmac } from 'node:crypto'
import type { Client } from 'pg'
import { withClient } from '../database/with-client.ts'
import type { Clock } from '../foundation/clock.ts'
import type { FileStore } from '../foundation/files/file-store.ts'
import { BackupFault } from './backup-fault.ts'
import { copyFiles } from './copy-files.ts'
import { copyTables } from './copy-tables.ts'
import { findLogArchive, type LogArchive } from './log-archive.ts'
import { findBackups, readManifest, stampOf, writeManifest, type Manifest } from './manifest.ts'
import { writePlainly } from './read-rows.ts'
import { WrongKey } from './seal.ts'
import type { Vault } from './vault.ts'

/** The installation a backup is made of, or brought back to. */
export interface Installation {
  ownerUrl: string
  files: FileStore
  secret: string
}

/** A backup that was made. */
export interface Backup {
  stamp: string
  manifest: Manifest
  /** Files that were not in the place before. */
  copied: number
  log: LogArchive
}

// Any number will do that nothing else of LIKE-U uses.
const backupLock = 63_2026

/**
 * Makes a backup: all tables as they stand at one moment, while people work on, then the files they name. It counts once
 * its manifest is written, and not before. @throws BackupFault
 */
export const backUp = ({ ownerUrl, files, secret }: Installation, vault: Vault, clock: Clock): Promise<Backup> =>
  withClient(ownerUrl, async (client) => {
    await begin(client)
    await requireSameKey(vault)
    const at = clock.now()
    const stamp = stampOf(at)
    const migrations = await findMigrations(client)
    const tables = await copyTables(client, vault, stamp)
    const { copied, ...copies } = await copyFiles(client, { ownerUrl, files, vault, stamp })
    const manifest: Manifest = {
      ...{ format: 1, at: at.toISOString(), migrations, tables, files: copies },
      secretMark: secretMarkOf(secret),
    }
    await writeManifest(vault, stamp, manifest)
    const log = await findLogArchive(client)
    await client.query('commit')
    return { stamp, manifest, copied, log }
  })

/** The lock is the transaction's: it ends with the process, however that ends. */
async function begin(client: Client): Promise<void> {
  await client.query(`begin isolation level repeatable read; ${writePlainly}`)
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [backupLock])
  if (!rows[0]?.free) throw busy()
}

/** A place has one key: the newest of its backups must open with ours. One that is damaged keeps nobody from the next. */
async function requireSameKey(vault: Vault): Promise<void> {
  const newest = (await findBackups(vault)).at(-1)
  if (!newest) return
  await readManifest(vault, newest).catch((fault: unknown) => {
    if (fault instanceof WrongKey) throw otherKey()
  })
}

/** The migrations the tables stand at, oldest first. @throws BackupFault where LIKE-U has never been started */
export async function findMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.mikro_orm_migrations') is not null as there`,
  )
  if (!rows[0]?.there) throw nothingHere()
  const names = await client.query<{ name: string }>('select name from mikro_orm_migrations order by id')
  return names.rows.map(({ name }) => name)
}

/** Two installations with the same `SECRET` have the same mark. */
export const secretMarkOf = (secret: string): string =>
  createHmac('sha256', secret).update('like-u/backup/secret').digest('hex').slice(0, 16)

const busy = (): BackupFault =>
  new BackupFault({
    id: 'Pencadangan lain sedang berjalan. Tunggu sampai selesai.',
    en: 'Another backup is being made. Wait until it is done.',
  })

const otherKey = (): BackupFault =>
  new BackupFault({
    id: 'Cadangan di tempat ini memakai BACKUP_KEY lain. Pakai kunci itu, atau folder lain untuk kunci baru.',
    en: 'The backups in this place were made with another BACKUP_KEY. Use that key, or another place for a new one.',
  })

const nothingHere = (): BackupFault =>
  new BackupFault({
    id: 'Di sini belum ada LIKE-U; periksa DATA_DIR atau DATABASE_URL.',
    en: 'There is no LIKE-U here; check DATA_DIR or DATABASE_URL.',
  })
