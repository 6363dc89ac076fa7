import { daysAfter } from '../../foundation/clock.ts'
import { forgetFiles } from '../../foundation/files/forget-files.ts'
import { BulkIssue } from './bulk-issue.ts'
import type { BulkWorker } from './issue-stretch.ts'

/** Days a file to print is kept; the documents themselves stay. */
const keptDays = 7

/** The job `forget-bulk-prints`, every night: deletes what was put together for the printer, record and bytes. */
export async function forgetPrints({ transact, instruments }: BulkWorker): Promise<void> {
  const unneeded = await transact(async ({ em, clock }) => {
    const old = { print: { $ne: null }, finishedAt: { $lte: daysAfter(clock.now(), -keptDays) } }
    const runs = await em.find(BulkIssue, old, { populate: ['print'], limit: 1000, filters: false })
    const files = runs.map(({ print }) => print!.unwrap())
    await em.nativeUpdate(BulkIssue, { id: { $in: runs.map(({ id }) => id) } }, { print: null })
    return forgetFiles(em, files)
  })
  for (const sha256 of unneeded) await instruments.files.remove(sha256)
}
