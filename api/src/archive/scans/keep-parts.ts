import { LockMode, ref } from '@mikro-orm/core'
import { FileState, type FileScan, StoredFile } from '../../foundation/files/stored-file.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveState } from '../archive-enums.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { takeScan } from '../take-scan.ts'
import { ScanBatch } from './scan-batch.ts'
import { ScanBatchState, ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'
import type { Stretch } from './sort-pages.ts'
import type { Kept } from '../apart/workshop.ts'

/** A letter that was cut out of a stack: its pages, its bytes, and the document its code speaks of. */
export interface Cut extends Stretch {
  bytes: Kept
  document?: string
}

/**
 * Lays every letter of a stack with its record, or into the tray, in one transaction: killed before, nothing has
 * happened; done again, there is nothing left to do.
 */
export async function keepParts(
  system: Work,
  id: string,
  { cuts, pages, scan }: { cuts: readonly Cut[]; pages: number; scan: FileScan },
): Promise<void> {
  const waiting = { id, state: ScanBatchState.WAITING }
  const batch = await system.em.findOne(ScanBatch, waiting, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!batch) return
  const work: Work = { ...system, viewer: { kind: 'SYSTEM', id: batch.scannedBy.id } }
  const records = await recordsOf(work, batch, cuts)
  for (const [at, cut] of cuts.entries()) {
    const part = partOf(work, batch, { cut, position: at + 1, scan })
    const record = records.get(cut.document ?? '')
    if (record) await lay(work, part, record)
    work.em.persist(part)
    await work.outbox.send(work.em, 'read-scan', { part: part.id })
  }
  Object.assign(batch, { state: ScanBatchState.SPLIT, pages, finishedAt: work.clock.now() })
}

/** The records of the letters, locked in one order, so that two stacks cannot wait for each other. */
async function recordsOf({ em }: Work, batch: ScanBatch, cuts: readonly Cut[]): Promise<Map<string, ArchiveRecord>> {
  const documents = cuts.flatMap(({ document }) => document ?? [])
  const keeper = batch.division.id
  // Who keeps a record scans it: its bidang, or the archive unit it was handed over to.
  const kept = { $or: [{ archiveUnit: keeper }, { archiveUnit: null, division: keeper }] }
  const where = { document: { $in: documents }, state: ArchiveState.KEPT, ...kept }
  const found = await em.find(ArchiveRecord, where, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })
  return new Map(found.map((record) => [record.document!, record]))
}

/** A record that has a scan keeps it: whether the new one is better, somebody has to see. */
async function lay(work: Work, part: ScanPart, record: ArchiveRecord): Promise<void> {
  if (record.scan) {
    part.suggested = ref(record)
    return
  }
  part.state = ScanPartState.MATCHED
  part.record = ref(record)
  await takeScan(work, record, part.file.unwrap())
}

function partOf(
  { em, clock }: Work,
  batch: ScanBatch,
  { cut, position, scan }: { cut: Cut; position: number; scan: FileScan },
): ScanPart {
  const now = clock.now()
  const [firstPage, lastPage] = [cut.first + 1, cut.last + 1]
  const file = Object.assign(new StoredFile(), {
    ...{ ...cut.bytes, name: `pindaian-${position}.pdf`, mediaType: 'application/pdf', createdAt: now },
    ...{ pages: lastPage - cut.first, state: FileState.CLEAN, scan },
  })
  em.persist(file)
  const place = { batch: ref(batch), position, firstPage, lastPage, file: ref(file), createdAt: now }
  return Object.assign(new ScanPart(), { ...place, state: ScanPartState.IN_TRAY })
}
