import { LockMode } from '@mikro-orm/core'
import type { Work } from '../../foundation/work.ts'
import { BulkIssueState } from './bulk-enums.ts'
import { BulkIssue } from './bulk-issue.ts'

/** An order that has not ended, locked: whoever calls it off waits for the document being issued, and no longer. */
export const lockUnfinished = ({ em }: Work, id: string): Promise<BulkIssue | null> =>
  em.findOne(
    BulkIssue,
    { id, state: { $in: [BulkIssueState.WAITING, BulkIssueState.RUNNING] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false },
  )
