import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import type { Transact } from '../foundation/work.ts'
import { checkCounters } from './check-counters.ts'
import { foldCounters } from './fold-counters.ts'

/** Puts this process to work on the counters: folded every minute, compared every night. */
export async function workOnCounters(jobs: JobRunner, transact: Transact): Promise<void> {
  await jobs.work('fold-counters', () => transact(foldCounters))
  await jobs.work('check-counters', () => transact(checkCounters))
  await jobs.schedule('fold-counters', '* * * * *', {})
  await jobs.schedule('check-counters', '40 2 * * *', {})
}
