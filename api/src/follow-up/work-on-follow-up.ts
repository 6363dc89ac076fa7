import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import type { Transact } from '../foundation/work.ts'
import { lapseUncorrected } from './lapse-uncorrected.ts'
import { remindObligations } from './remind-obligations.ts'

/** Puts this process to work on what the calendar brings: lapses after midnight, reminders at seven, WIB. */
export async function workOnFollowUp(jobs: JobRunner, transact: Transact): Promise<void> {
  await jobs.work('lapse-uncorrected', () => lapseUncorrected(transact))
  await jobs.work('remind-obligations', () => remindObligations(transact))
  await jobs.schedule('lapse-uncorrected', '15 0 * * *', {})
  await jobs.schedule('remind-obligations', '0 7 * * *', {})
}
