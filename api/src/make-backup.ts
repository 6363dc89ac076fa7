import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { backUp } from './backup/back-up.ts'
import { BackupFault } from './backup/backup-fault.ts'
import { describeFault } from './backup/describe-fault.ts'
import { openPlace } from './backup/open-place.ts'
import { requireKey } from './backup/require-key.ts'
import { tellBackup, tellThinned } from './backup/tell.ts'
import { thinOut } from './backup/thin-out.ts'
import { openVault } from './backup/vault.ts'
import { readConfig } from './config.ts'
import { createFileStore } from './create-file-store.ts'
import { openDatabase } from './database/connection.ts'
import { systemClock } from './foundation/clock.ts'

const usage = new BackupFault({
  id: 'Tujuan belum diisi: npm run backup -- <folder atau s3://bucket/prefix> [--keep 14] [--plain]',
  en: 'Where to? npm run backup -- <folder or s3://bucket/prefix> [--keep 14] [--plain]',
})

function readArguments() {
  const options = { keep: { type: 'string', default: '14' }, plain: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const keep = Number(values.keep)
  if (!positionals[0] || !Number.isInteger(keep) || keep < 1) throw usage
  return { address: positionals[0], keep, isPlain: values.plain }
}

/** The command: one backup of the configured installation, while it runs or stands still. */
async function main(): Promise<void> {
  const { address, keep, isPlain } = readArguments()
  const config = readConfig(process.env)
  const vault = openVault(await openPlace(address, config.backup), requireKey(config.backup.key, isPlain))
  const database = await openDatabase(config.database)
  try {
    const installation = { ...database, files: createFileStore(config.files), secret: config.secret }
    const backup = await backUp(installation, vault, systemClock)
    process.stdout.write(tellBackup(backup))
    process.stdout.write(tellThinned(await thinOut(vault, keep)))
    if (backup.manifest.files.lost.length > 0) process.exitCode = 1
  } finally {
    await database.stop()
  }
}

main().catch((fault: Error) => {
  process.stderr.write(`${describeFault(fault)}\n`)
  process.exitCode = 2
})
