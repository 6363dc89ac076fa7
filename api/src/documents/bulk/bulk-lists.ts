import { byId, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { BulkIssueState, BulkItemState } from './bulk-enums.ts'
import { BulkIssueItem } from './bulk-issue-item.ts'
import { BulkIssue } from './bulk-issue.ts'

/** The orders of a bidang to issue many documents. */
export const bulkIssueList = describeList<BulkIssue>({
  entity: BulkIssue,
  of: 'orders to issue many documents',
  filter: { state: oneOf(BulkIssueState), division: byId },
  sort: ['createdAt'],
})

/** What became of each submission of an order. */
export const bulkIssueItemList = describeList<BulkIssueItem>({
  entity: BulkIssueItem,
  of: 'submissions of an order to issue many documents',
  filter: { run: byId, state: oneOf(BulkItemState) },
  sort: ['position'],
})
