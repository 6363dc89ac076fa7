import { PgBoss } from 'pg-boss'
import { failedQueueOf, type Queue } from './queue.ts'

/** Where the jobs are kept: apart from the domain's tables. */
export const jobSchema = 'pgboss'

/**
 * Makes the job tables and queues, or brings them up to date. Runs as the owner of the database during migration; the
 * application only reads and writes rows.
 */
export async function installJobs(ownerConnectionString: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerConnectionString, schema: jobSchema, max: 2, supervise: false })
  const faults: Error[] = []
  boss.on('error', (error) => faults.push(error))
  await boss.start()
  try {
    for (const queue of queues) await installQueue(boss, queue)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (faults[0]) throw faults[0]
}

async function installQueue(boss: PgBoss, queue: Queue): Promise<void> {
  const { name, onePerKey, ...retry } = queue
  const deadLetter = failedQueueOf(queue)
  const options = { ...retry, retryBackoff: true, notify: true, deadLetter }
  await boss.createQueue(deadLetter, { retentionSeconds: secondsKept })
  await boss.createQueue(name, { ...options, policy: onePerKey ? 'short' : 'standard' })
  await boss.updateQueue(name, options)
}

/** Failed jobs wait a year at most to be looked at. */
const secondsKept = 365 * 86_400
