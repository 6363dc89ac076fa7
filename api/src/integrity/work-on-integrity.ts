import { declareQueue } from '../foundation/jobs/queue.ts'
import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import { checkSome } from './check-some.ts'
import { reportLastQuarter } from './make-report.ts'
import type { Checker } from './take-step.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    'check-integrity': Record<string, never>
    'integrity-report': Record<string, never>
  }
}

/** The queues of the check. What a run left undone the next one does. */
export const integrityQueues = [
  declareQueue({ name: 'check-integrity', retryLimit: 0, expireInSeconds: 1700 }),
  declareQueue({ name: 'integrity-report', expireInSeconds: 600 }),
]

/** Puts this process to work on checking: a little every half hour, one at a time. */
export async function workOnIntegrity(jobs: JobRunner, checker: Checker): Promise<void> {
  const size = { batch: 1, workers: 1 }
  await jobs.work('check-integrity', () => checkSome(checker), size)
  await jobs.work('integrity-report', () => checker.transact(reportLastQuarter), size)
  await jobs.schedule('check-integrity', '7,37 * * * *', {})
  // Some days in a row, for a night may fall out; it is made once.
  await jobs.schedule('integrity-report', '15 3 1-5 1,4,7,10 *', {})
}
