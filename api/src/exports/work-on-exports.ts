import type { JobRunner, Try } from '../foundation/jobs/job-runner.ts'
import { Export } from './export.ts'
import { ExportFault, ExportState } from './export-enums.ts'
import { failExport } from './fail-export.ts'
import { forgetExports } from './forget-exports.ts'
import { type FileMaker, makeFile } from './make-file.ts'
import { exportQueues } from './queues.ts'
import { takeSlice } from './take-slice.ts'

/** Puts this process to work on exports: few at once, so that they never crowd out those who work at the screens. */
export async function workOnExports(jobs: JobRunner, maker: FileMaker): Promise<void> {
  const { transact, findAsker, instruments } = maker
  const size = { batch: 1, workers: 1 }
  await jobs.work(
    'export-slice',
    (job, attempt) => orFail(maker, attempt, job.export, () => takeSlice(transact, findAsker, job)),
    size,
  )
  await jobs.work(
    'export-file',
    (job, attempt) => orFail(maker, attempt, job.export, () => makeFile(maker, job.export)),
    size,
  )
  await jobs.work('forget-exports', () => forgetExports(transact, instruments.files))
  await jobs.schedule('forget-exports', '30 2 * * *', {})
}

const lastTry = 1 + exportQueues[0]!.retryLimit

/** Nobody waits for ever: what failed at the last try as well is told to have failed. */
async function orFail({ transact }: FileMaker, attempt: Try, id: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (attempt.number >= lastTry)
      await transact(async (work) => {
        const asked = await work.em.findOne(Export, { id, state: { $in: [ExportState.WAITING, ExportState.RUNNING] } })
        if (asked) await failExport(work, asked, ExportFault.BROKEN)
      })
    throw error
  }
}
