import { ref } from '@mikro-orm/core'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import { issueDocument } from '../issue-document.ts'
import { BulkItemState } from './bulk-enums.ts'
import { BulkIssueItem } from './bulk-issue-item.ts'
import type { BulkIssue } from './bulk-issue.ts'
import { lockUnfinished } from './lock-unfinished.ts'

/** A submission whose turn it is, and the order it belongs to. */
export interface NextItem {
  run: string
  item: string
}

/** The next submission of an order that has no document; none when the order has ended or is through. */
export async function findNext(work: Work, run: string): Promise<NextItem | undefined> {
  if (!(await lockUnfinished(work, run))) return undefined
  const pending = { run, state: BulkItemState.PENDING }
  const next = await work.em.findOne(BulkIssueItem, pending, { orderBy: { position: 'asc' } })
  return next ? { run, item: next.id } : undefined
}

/** Issues the document of a submission and marks it done, together; once, however many workers are at it. */
export async function issueItem(work: Work, next: NextItem): Promise<void> {
  const held = await hold(work, next)
  if (!held) return
  const document = await issueDocument(work, { submission: held.item.submission.id })
  Object.assign(held.item, { state: BulkItemState.ISSUED, document: ref(document) })
  held.run.issued += 1
}

/** Notes why a submission got no document. */
export async function failItem(work: Work, next: NextItem, reason: Text): Promise<void> {
  const held = await hold(work, next)
  if (!held) return
  Object.assign(held.item, { state: BulkItemState.FAILED, reason })
  held.run.failed += 1
}

async function hold(work: Work, next: NextItem): Promise<{ run: BulkIssue; item: BulkIssueItem } | undefined> {
  const run = await lockUnfinished(work, next.run)
  const item = run && (await work.em.findOne(BulkIssueItem, { id: next.item, state: BulkItemState.PENDING }))
  return run && item ? { run, item } : undefined
}
