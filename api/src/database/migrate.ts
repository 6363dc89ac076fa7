import type { Client } from 'pg'
import { installJobs } from '../foundation/jobs/install-jobs.ts'
import type { Queue } from '../foundation/jobs/queue.ts'
import { createOrm } from './mikro-orm.config.ts'
import { grantRights } from './roles.ts'
import { withClient } from './with-client.ts'

/** The database to bring up to date, and who will use it. */
export interface MigrateOptions {
  ownerUrl: string
  appUrl: string
  queues: readonly Queue[]
}

// Any number will do, as long as every process of LIKE-U uses the same.
const migrationLock = 63_2024

/** Brings tables, job queues and rights up to date. Processes that start at the same time wait for one another. */
export const migrate = (options: MigrateOptions): Promise<void> =>
  withClient(options.ownerUrl, async (owner) => {
    // Held by a transaction, as a pooler may lend the connection to someone else once it is over.
    await owner.query('begin')
    await owner.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await migrateTables(options.ownerUrl)
    await installJobs(options.ownerUrl, options.queues)
    await grantToApplication(owner, options)
    await owner.query('commit')
  })

async function migrateTables(url: string): Promise<void> {
  const orm = await createOrm({ url, pool: 2, statementTimeoutSeconds: 0 })
  try {
    await orm.migrator.up()
  } finally {
    await orm.close()
  }
}

/** Where one role is both, as on a developer's own server, it has every right already. */
async function grantToApplication(owner: Client, { ownerUrl, appUrl }: MigrateOptions): Promise<void> {
  const roleOf = (url: string) => decodeURIComponent(new URL(url).username)
  if (roleOf(ownerUrl) !== roleOf(appUrl)) await grantRights(owner, roleOf(appUrl))
}
