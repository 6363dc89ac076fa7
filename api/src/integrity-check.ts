import 'reflect-metadata'
import { ConfigFault, readConfig } from './config.ts'
import { openDatabase } from './database/connection.ts'
import { createOrm } from './database/mikro-orm.config.ts'
import { systemClock } from './foundation/clock.ts'
import { createTransact } from './foundation/transact.ts'
import { system } from './foundation/viewer.ts'
import { createInstruments } from './instruments.ts'
import { checkAll } from './integrity/check-some.ts'
import { FindingState } from './integrity/integrity-enums.ts'
import { IntegrityFinding } from './integrity/integrity-finding.ts'
import { registerModules } from './modules.ts'

/** Looks at every kept file of the configured installation; says what it found. */
async function check(): Promise<string[]> {
  registerModules()
  const config = readConfig(process.env)
  const database = await openDatabase(config.database)
  const orm = await createOrm({ url: database.appUrl, pool: 2, pooled: config.database.pooled })
  const { instruments, stop } = await createInstruments(config, database, orm, systemClock)
  const transact = createTransact(orm, instruments, { viewer: system, language: 'id' })
  try {
    const { files, bytes, signatures } = await checkAll({ transact, instruments })
    const open = await transact(({ em }) => em.find(IntegrityFinding, { state: FindingState.OPEN }))
    const summary = `files=${files} bytes=${bytes} signatures=${signatures} findings=${open.length}`
    return [...open.map(({ fault, sha256 }) => `${fault} ${sha256}`), summary]
  } finally {
    await stop()
    await orm.close()
    await database.stop()
  }
}

/** The command: names every finding, sums up, and fails when there is any. */
async function main(): Promise<void> {
  const said = await check()
  process.stdout.write(`${said.join('\n')}\n`)
  if (said.length > 1) process.exitCode = 1
}

main().catch((fault: Error) => {
  process.stderr.write(`${fault instanceof ConfigFault ? fault.message : fault.stack}\n`)
  process.exitCode = 2
})
