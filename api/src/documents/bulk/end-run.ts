import { record } from '../../audit/record.ts'
import type { Work } from '../../foundation/work.ts'
import type { BulkIssueState } from './bulk-enums.ts'
import type { BulkIssue } from './bulk-issue.ts'

/** Ends an order; what it issued is put together for the printer. */
export async function endRun(work: Work, run: BulkIssue, state: BulkIssueState): Promise<void> {
  Object.assign(run, { state, finishedAt: work.clock.now() })
  const { id, total, issued, failed } = run
  await record(work, {
    action: 'bulk-issue.end',
    subject: { type: 'BulkIssue', id },
    detail: { state, total, issued, failed },
  })
  if (issued > 0) await work.outbox.send(work.em, 'bulk-print', { run: id })
}
