import type { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { accountLimits } from './accounts/limits.ts'
import type { Config } from './config.ts'
import type { Database } from './database/connection.ts'
import { openReadPools } from './database/open-read-pools.ts'
import { withoutNames } from './database/without-names.ts'
import { deliveryLimits } from './documents/delivery/limits.ts'
import { createIssuing } from './documents/issuing.ts'
import { signingLimits } from './documents/signing/limits.ts'
import { loadSigning } from './documents/signing/load-signing.ts'
import { followUpLimits } from './follow-up/limits.ts'
import { myDataLimits } from './my-data/limits.ts'
import { createFileStore } from './create-file-store.ts'
import type { Clock } from './foundation/clock.ts'
import { createClamdScanner } from './foundation/files/clamd-scanner.ts'
import type { Scanner } from './foundation/files/scanner.ts'
import { createJobs } from './foundation/jobs/create-jobs.ts'
import type { JobRunner } from './foundation/jobs/job-runner.ts'
import { createLimiter, type Limit } from './foundation/limiter.ts'
import { createLog } from './foundation/log.ts'
import type { Instruments } from './foundation/work.ts'
import { issueHooks } from './modules.ts'
import { permissions } from './permissions.ts'

/** Everything one process of LIKE-U works with. */
export interface Equipment {
  instruments: Instruments
  jobs: JobRunner
  /** Absent where no virus scanner is configured; files then say so. */
  scanner: Scanner | null
  /** Finishes the jobs in hand and lets go of connections. */
  stop(): Promise<void>
}

/** How often the public may ask what costs nothing to ask. */
const publicLimits = {
  track: { attempts: 30, perSeconds: 60 },
  verify: { attempts: 30, perSeconds: 60 },
} as const satisfies Record<string, Limit>

/** Puts the instruments together as the configuration says. */
export async function createInstruments(
  config: Config,
  database: Database,
  orm: MikroORM,
  clock: Clock,
): Promise<Equipment> {
  const log = createLog(config.logLevel)
  // Attempts are counted outside the transactions they are made in, so they need connections of their own.
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 2, application_name: 'like-u limiter' })
  pool.on('error', () => log.warn('limiter: connection lost'))
  if (config.database.pooled) withoutNames(pool)
  const jobs = await createJobs({ connectionString: database.appUrl, clock, log, listen: !config.database.pooled })
  const pools = await openReadPools(orm, config.database, log)
  const signing = await loadSigning(config.signing, clock)
  return {
    jobs,
    scanner: config.scanner ? createClamdScanner(config.scanner) : null,
    instruments: {
      clock,
      log,
      outbox: jobs,
      files: createFileStore(config.files),
      limiter: createLimiter(
        { ...accountLimits, ...publicLimits, ...deliveryLimits, ...followUpLimits, ...myDataLimits, ...signingLimits },
        pool,
        config.secret,
      ),
      pools,
      rights: permissions(),
      delivering: { linkDays: config.documentLinkDays },
      issuing: createIssuing(signing, issueHooks),
      settings: { publicUrl: config.server.publicUrl, production: config.production, secret: config.secret },
    },
    stop: async () => {
      await jobs.stop()
      await pool.end()
      await pools.stop()
    },
  }
}
