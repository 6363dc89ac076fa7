import type { JobRunner } from '../../foundation/jobs/job-runner.ts'
import { forgetPrints } from './forget-prints.ts'
import { type BulkWorker, issueStretch } from './issue-stretch.ts'
import { printBulk } from './print-bulk.ts'

/** Puts this process to work on orders for many documents: one at a time, so that others get their letters meanwhile. */
export async function workOnBulk(jobs: JobRunner, worker: BulkWorker): Promise<void> {
  const size = { batch: 1, workers: 1 }
  await jobs.work('bulk-issue', ({ run }, attempt) => issueStretch(worker, run, attempt), size)
  await jobs.work('bulk-print', ({ run }) => printBulk(worker, run), size)
  await jobs.work('forget-bulk-prints', () => forgetPrints(worker), size)
  await jobs.schedule('forget-bulk-prints', '40 2 * * *', {})
}
