import type { JobRunner } from '../../foundation/jobs/job-runner.ts'
import type { Workshop } from '../apart/workshop.ts'
import { checkRegister } from './check-register.ts'
import { importRows } from './import-rows.ts'

const oneAtATime = { batch: 1, workers: 1 }

/** Puts this process to work on imports of old records. */
export async function workOnLegacy(jobs: JobRunner, shop: Workshop): Promise<void> {
  await jobs.work('check-legacy', (job, attempt) => checkRegister(shop, job.import, attempt), oneAtATime)
  await jobs.work('import-legacy', (job, { signal }) => importRows(shop.transact, job.import, signal), oneAtATime)
}
