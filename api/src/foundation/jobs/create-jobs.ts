import type { EntityManager } from '@mikro-orm/postgresql'
import { PgBoss, fromKysely, type JobResult, type JobWithMetadata } from 'pg-boss'
import { timeZone, type Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { JobOptions, Jobs } from '../outbox.ts'
import { carry } from '../write-rows.ts'
import type { WrittenRow } from '../written-row.ts'
import { describeFailure } from './describe-failure.ts'
import { jobSchema } from './install-jobs.ts'
import type { JobHandler, JobRunner, WorkerSize } from './job-runner.ts'

/** What the job runner of one process needs. */
export interface JobsConfig {
  /** The application's database role: it reads and writes jobs, but changes no table. */
  connectionString: string
  clock: Clock
  log: Log
  /** Wake at once when a job arrives. Needs a direct connection: off behind PgBouncer, where polling serves. */
  listen?: boolean
  /** Seconds between looks for new jobs, at least 0.5. */
  pollSeconds?: number
  /** Seconds between looks for jobs whose worker died. */
  monitorSeconds?: number
  /** Seconds that jobs in hand may take to finish when the process stops. */
  drainSeconds?: number
  /** Whether this process sends the jobs that are due by the calendar. */
  schedule?: boolean
}

/** Opens the jobs of an installation that `installJobs` has prepared. */
export async function createJobs(config: JobsConfig): Promise<JobRunner> {
  const boss = new PgBoss(bossOptions(config))
  boss.on('error', (error) => config.log.error({ failure: describeFailure(error) }, 'jobs: failure'))
  boss.on('warning', ({ message }) => config.log.warn({ warning: message }, 'jobs: warning'))
  await boss.start()
  return {
    send: (em, name, payload, options) => send(boss, config.clock, em, name, payload, options),
    work: (name, handler, size) => work(boss, config, name, handler, size),
    schedule: (name, cron, payload) => boss.schedule(name, cron, payload, { tz: timeZone, missed: 'once' }),
    stop: () => boss.stop({ graceful: true, timeout: (config.drainSeconds ?? 15) * 1000 }),
  }
}

const bossOptions = ({ connectionString, listen, monitorSeconds, schedule }: JobsConfig) => ({
  connectionString,
  schema: jobSchema,
  max: 4,
  migrate: false,
  createSchema: false,
  // Rebuilding indexes is the owner's right.
  reindex: false,
  useListenNotify: listen ?? true,
  monitorIntervalSeconds: monitorSeconds ?? 15,
  superviseIntervalSeconds: monitorSeconds ?? 15,
  schedule: schedule ?? true,
})

/** Writes the job through the transaction's own connection, so that it commits or vanishes with it. */
async function send<Name extends keyof Jobs>(
  boss: PgBoss,
  clock: Clock,
  em: EntityManager,
  name: Name,
  payload: Jobs[Name],
  { startAfter, singletonKey, alongside }: JobOptions = {},
): Promise<void> {
  // The queue goes by the machine's time: what counts is the distance from the clock's present.
  const due = startAfter && new Date(Date.now() + startAfter.getTime() - clock.now().getTime())
  await boss.send(name, payload, {
    db: connectionOf(em, alongside),
    ...(due ? { startAfter: due } : {}),
    ...(singletonKey ? { singletonKey } : {}),
  })
}

/** The transaction's connection; what is to be written alongside rides on the statement that inserts the job. */
function connectionOf(em: EntityManager, alongside: readonly WrittenRow[] = []) {
  const db = fromKysely(em.getKysely())
  if (alongside.length === 0) return db
  return { executeSql: (text: string, values: unknown[] = []) => db.executeSql(...carry(alongside, text, values)) }
}

async function work<Name extends keyof Jobs>(
  boss: PgBoss,
  { log, pollSeconds }: JobsConfig,
  name: Name,
  handler: JobHandler<Name>,
  { batch = 10, workers = 2 }: WorkerSize = {},
): Promise<void> {
  const options = {
    includeMetadata: true,
    perJobResults: true,
    batchSize: batch,
    localConcurrency: workers,
    burstWhenBatchFull: batch > 1,
    pollingIntervalSeconds: pollSeconds ?? 1,
    // Notifications tell of jobs that are due now; a retry or a delayed job is found by looking.
    notifyPollingIntervalSeconds: pollSeconds ?? 1,
  } as const
  await boss.work<Jobs[Name], unknown, typeof options>(name, options, (jobs) =>
    Promise.all(jobs.map((job) => tryOnce(job, handler, log))),
  )
}

async function tryOnce<Name extends keyof Jobs>(
  job: JobWithMetadata<Jobs[Name]>,
  handler: JobHandler<Name>,
  log: Log,
): Promise<JobResult> {
  try {
    await handler(job.data, { id: job.id, number: job.retryCount + 1, signal: job.signal })
    return { id: job.id, status: 'completed' }
  } catch (error) {
    const failure = describeFailure(error)
    log.error({ job: job.name, id: job.id, try: job.retryCount + 1, failure }, 'jobs: a try failed')
    return { id: job.id, status: 'failed', output: failure }
  }
}
