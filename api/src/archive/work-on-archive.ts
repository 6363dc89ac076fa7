import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import type { Transact } from '../foundation/work.ts'
import { remindLoans } from './loans/remind-loans.ts'
import { followSchedule } from './schedule/follow-schedule.ts'

/** Puts this process to work on what the archive does by itself: new retention days, late papers at seven, WIB. */
export async function workOnArchive(jobs: JobRunner, transact: Transact): Promise<void> {
  await jobs.work('retention-published', (job) => followSchedule(transact, job), { batch: 1, workers: 1 })
  await jobs.work('remind-loans', () => remindLoans(transact))
  await jobs.schedule('remind-loans', '5 7 * * *', {})
}
