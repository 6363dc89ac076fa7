import 'reflect-metadata'
import { type BrokenLink, verifyChain } from './audit/verify-chain.ts'
import { ConfigFault, readConfig } from './config.ts'
import { openDatabase } from './database/connection.ts'
import { createOrm } from './database/mikro-orm.config.ts'

const tell = ({ lane, position, entry, fault }: BrokenLink): string =>
  `${fault} lane=${lane} position=${position} entry=${entry}`

/** Recomputes the audit chains of the configured database. */
async function check(): Promise<BrokenLink[]> {
  const config = readConfig(process.env).database
  const database = await openDatabase(config)
  const orm = await createOrm({ url: database.appUrl, pool: 1, pooled: config.pooled })
  try {
    return await orm.em.fork().transactional(async (em) => {
      // All of the history at once takes its time.
      await em.execute('set local statement_timeout = 0')
      return verifyChain(em)
    })
  } finally {
    await orm.close()
    await database.stop()
  }
}

/** The command: says OK, or names the first broken link of every chain and fails. */
async function main(): Promise<void> {
  const broken = await check()
  process.stdout.write(broken.length === 0 ? 'OK\n' : `${broken.map(tell).join('\n')}\n`)
  if (broken.length > 0) process.exitCode = 1
}

main().catch((fault: Error) => {
  process.stderr.write(`${fault instanceof ConfigFault ? fault.message : fault.stack}\n`)
  process.exitCode = 2
})
