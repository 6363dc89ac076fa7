import { ref } from '@mikro-orm/core'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import { issueDocument } from '../issue-document.ts'
import { BulkItemState } from './bulk-enums.ts'
import { BulkIssueItem } from './bulk-issue-item.ts'
import type { BulkIssue } from './bulk-issue.ts'
import { lockUnfinished } from './lock-unfinished.ts'

/** A submission whose turn it is, and the order it belongs to, which is locked: nobody else is at it. */
export interface HeldItem {
  run: BulkIssue
  item: BulkIssueItem
}

/** The next submission of an order that has no document; none when the order has ended or is through. */
export const holdNext = (work: Work, run: string): Promise<HeldItem | undefined> => hold(work, run, {})

/** Issues the document of a submission and marks it done, together. */
export async function issueItem(work: Work, { run, item }: HeldItem): Promise<void> {
  const document = await issueDocument(work, { submission: item.submission.id })
  Object.assign(item, { state: BulkItemState.ISSUED, document: ref(document) })
  run.issued += 1
}

/** Notes why a submission got no document, unless it has got one meanwhile. */
export async function failItem(work: Work, { run, item }: { run: string; item: string }, reason: Text): Promise<void> {
  const held = await hold(work, run, { id: item })
  if (!held) return
  Object.assign(held.item, { state: BulkItemState.FAILED, reason })
  held.run.failed += 1
}

async function hold(work: Work, id: string, which: { id?: string }): Promise<HeldItem | undefined> {
  const run = await lockUnfinished(work, id)
  const pending = { ...which, run: id, state: BulkItemState.PENDING }
  const item = run && (await work.em.findOne(BulkIssueItem, pending, { orderBy: { position: 'asc' } }))
  return run && item ? { run, item } : undefined
}
