import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import type { Transact } from '../foundation/work.ts'
import { followSchedule } from './schedule/follow-schedule.ts'

/** Puts this process to work on what the archive does by itself. */
export async function workOnArchive(jobs: JobRunner, transact: Transact): Promise<void> {
  await jobs.work('retention-published', (job) => followSchedule(transact, job), { batch: 1, workers: 1 })
}
