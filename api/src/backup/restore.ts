import type { Client } from 'pg'
import { createOrm } from '../database/mikro-orm.config.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { withClient } from '../database/with-client.ts'
import { installJobs } from '../foundation/jobs/install-jobs.ts'
import type { Queue } from '../foundation/jobs/queue.ts'
import { BackupFault } from './backup-fault.ts'
import { type BroughtFiles, bringBackFiles } from './bring-back-files.ts'
import { findMigrations, type Installation } from './back-up.ts'
import { fillTables } from './fill-tables.ts'
import type { Manifest } from './manifest.ts'
import { writePlainly } from './read-rows.ts'
import { findTables, jobTable } from './table-shape.ts'
import type { Vault } from './vault.ts'

/** Where a backup is brought back to. */
export interface RestoreTarget extends Installation {
  appUrl: string
  queues: readonly Queue[]
  /** Whether what is there may be replaced. */
  force: boolean
}

/**
 * Brings a backup back: tables to the version it was made at, then rows and files, all of it proven, in one transaction
 * that commits last. Whatever fails before leaves the installation as it was. @throws BackupFault
 */
export async function restore(target: RestoreTarget, vault: Vault, manifest: Manifest): Promise<BroughtFiles> {
  await withClient(target.ownerUrl, (client) => requireFree(client, target.force))
  await makeTables(target, manifest)
  const brought: BroughtFiles = { added: [], proven: 0 }
  try {
    await withClient(target.ownerUrl, async (client) => {
      await client.query(`begin; ${writePlainly}`)
      await fillTables(client, vault, manifest)
      await bringBackFiles(target.files, vault, manifest, brought)
      await client.query('commit')
    })
  } catch (error) {
    for (const sha256 of brought.added) await target.files.remove(sha256)
    throw error
  }
  await migrate(target)
  return brought
}

/** Nobody may be at work, and nothing be there that would be replaced unasked. */
async function requireFree(client: Client, force: boolean): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name ~ '^(like-u|pgboss)'`,
  )
  if (rowCount) throw inUse()
  if (force) return
  const tables = (await findTables(client)).map(({ table }) => table).filter((table) => table !== jobTable)
  if (tables.length === 0) return
  const oneOfEach = tables.map((table) => `(select from ${table} limit 1)`).join(' union all ')
  if ((await client.query(oneOfEach)).rowCount) throw notEmpty()
}

async function makeTables({ ownerUrl, queues }: RestoreTarget, manifest: Manifest): Promise<void> {
  const last = manifest.migrations.at(-1)
  if (!migrations.some(({ name }) => name === last)) throw newerBackup()
  const orm = await createOrm({ url: ownerUrl, pool: 2, statementTimeoutSeconds: 0 })
  try {
    await orm.migrator.up({ to: last! })
  } finally {
    await orm.close()
  }
  const there = await withClient(ownerUrl, findMigrations)
  if (there.length > manifest.migrations.length) throw newerTables()
  await installJobs(ownerUrl, queues)
}

const inUse = (): BackupFault =>
  new BackupFault({
    id: 'LIKE-U masih berjalan pada basis data ini. Hentikan dulu.',
    en: 'LIKE-U is still running on this database. Stop it first.',
  })

const notEmpty = (): BackupFault =>
  new BackupFault({
    id: 'Basis data ini sudah berisi. Pulihkan ke yang kosong, atau ganti isinya dengan --force.',
    en: 'This database is not empty. Restore to an empty one, or replace what is there with --force.',
  })

const newerBackup = (): BackupFault =>
  new BackupFault({
    id: 'Cadangan ini dibuat oleh LIKE-U yang lebih baru. Pasang versi itu dulu.',
    en: 'This backup was made by a newer LIKE-U. Install that version first.',
  })

const newerTables = (): BackupFault =>
  new BackupFault({
    id: 'Tabel di sini lebih baru daripada cadangan. Pulihkan ke basis data yang kosong.',
    en: 'The tables here are newer than the backup. Restore to an empty database.',
  })
