import { LockMode, ref } from '@mikro-orm/core'
import { PDFDocument } from 'pdf-lib'
import { dayOf } from '../../foundation/clock.ts'
import { keepFile } from '../../foundation/files/keep-file.ts'
import type { Work } from '../../foundation/work.ts'
import { BulkItemState } from './bulk-enums.ts'
import { BulkIssueItem } from './bulk-issue-item.ts'
import { BulkIssue } from './bulk-issue.ts'
import type { BulkWorker } from './issue-stretch.ts'

/**
 * The job `bulk-print`: puts all documents of an ended order into one PDF, in their order. It is for the printer only:
 * the signatures are in the documents themselves.
 */
export async function printBulk({ transact, instruments }: BulkWorker, id: string): Promise<void> {
  const hashes = await transact((work) => findHashes(work, id))
  const whole = await PDFDocument.create()
  for (const sha256 of hashes) {
    const one = await PDFDocument.load(await instruments.files.get(sha256), { updateMetadata: false })
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page)
  }
  // In pieces: whoever works at the screens meanwhile is not kept waiting.
  const bytes = await whole.save({ objectsPerTick: 50 })
  await transact((work) => keep(work, id, bytes))
}

async function findHashes({ em }: Work, run: string): Promise<string[]> {
  const items = await em.find(
    BulkIssueItem,
    { run, state: BulkItemState.ISSUED },
    { orderBy: { position: 'asc' }, populate: ['document.file'], filters: false },
  )
  return items.map(({ document }) => document!.unwrap().file.unwrap().sha256)
}

async function keep(work: Work, id: string, bytes: Uint8Array): Promise<void> {
  const run = await work.em.findOneOrFail(BulkIssue, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false })
  if (run.print) return
  const name = `penerbitan-${dayOf(run.createdAt)}.pdf`
  run.print = ref(await keepFile(work, { name, mediaType: 'application/pdf', bytes }))
}
