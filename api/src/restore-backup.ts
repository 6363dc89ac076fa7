import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { secretMarkOf } from './backup/back-up.ts'
import { BackupFault } from './backup/backup-fault.ts'
import { describeFault } from './backup/describe-fault.ts'
import { findBackups, readManifest } from './backup/manifest.ts'
import { openPlace } from './backup/open-place.ts'
import { requireKey } from './backup/require-key.ts'
import { restore } from './backup/restore.ts'
import { tellRestore } from './backup/tell.ts'
import { openVault, type Vault } from './backup/vault.ts'
import { type BrokenLink, verifyChain } from './audit/verify-chain.ts'
import { readConfig } from './config.ts'
import { createFileStore } from './create-file-store.ts'
import { openDatabase } from './database/connection.ts'
import { createOrm } from './database/mikro-orm.config.ts'
import { queues } from './queues.ts'

const usage = new BackupFault({
  id: 'Sumber belum diisi: npm run restore -- <folder atau s3://bucket/prefix> [--at <cadangan>] [--force] [--plain]',
  en: 'Where from? npm run restore -- <folder or s3://bucket/prefix> [--at <backup>] [--force] [--plain]',
})

function readArguments() {
  const flag = { type: 'boolean', default: false } as const
  const options = { at: { type: 'string' }, force: flag, plain: flag } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (!positionals[0]) throw usage
  return { address: positionals[0], ...values }
}

/** The backup that was asked for, or the newest. */
async function chooseBackup(vault: Vault, at: string | undefined): Promise<string> {
  const all = await findBackups(vault)
  const chosen = at ? all.find((stamp) => stamp === at) : all.at(-1)
  if (!chosen) throw noBackup(all)
  return chosen
}

/** The command: brings a backup back to the configured installation and prints the proof. */
async function main(): Promise<void> {
  const { address, at, force, plain } = readArguments()
  const begun = performance.now()
  const config = readConfig(process.env)
  const vault = openVault(await openPlace(address, config.backup), requireKey(config.backup.key, plain))
  const stamp = await chooseBackup(vault, at)
  const manifest = await readManifest(vault, stamp)
  const database = await openDatabase(config.database)
  try {
    const target = { ...database, files: createFileStore(config.files), secret: config.secret, queues, force }
    const { added, proven } = await restore(target, vault, manifest)
    const hasSameSecret = secretMarkOf(config.secret) === manifest.secretMark
    const broken = await checkAudit(database.ownerUrl)
    const seconds = (performance.now() - begun) / 1000
    process.stdout.write(tellRestore({ stamp, manifest, added: added.length, proven, hasSameSecret, broken, seconds }))
  } finally {
    await database.stop()
  }
}

async function checkAudit(url: string): Promise<BrokenLink[]> {
  const orm = await createOrm({ url, pool: 1, statementTimeoutSeconds: 0 })
  try {
    return await verifyChain(orm.em.fork())
  } finally {
    await orm.close()
  }
}

const noBackup = (there: readonly string[]): BackupFault =>
  new BackupFault({
    id: `Tidak ada cadangan itu di sini. Yang ada: ${there.join(', ') || 'tidak satu pun'}.`,
    en: `There is no such backup here. There are: ${there.join(', ') || 'none'}.`,
  })

main().catch((fault: Error) => {
  process.stderr.write(`${describeFault(fault)}\n`)
  process.exitCode = 2
})
