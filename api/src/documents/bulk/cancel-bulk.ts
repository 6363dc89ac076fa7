import { forbidden, illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { BulkIssueState } from './bulk-enums.ts'
import { BulkIssue } from './bulk-issue.ts'
import { endRun } from './end-run.ts'

/** Calls an order off, by an admin of the bidang; what was issued stays issued. */
export async function cancelBulk(work: Work, id: string): Promise<BulkIssue> {
  const run = await getVisible(BulkIssue, id, { ...work, lock: true })
  if (run.division.id !== work.viewer.division) throw forbidden()
  if (run.state !== BulkIssueState.WAITING && run.state !== BulkIssueState.RUNNING)
    throw illegalStep('CANCEL', run.state, [])
  await endRun(work, run, BulkIssueState.CANCELLED)
  return run
}
