import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import type { StoredFile } from '../../foundation/files/stored-file.ts'
import type { Work } from '../../foundation/work.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { keeperOf } from '../require-keeper.ts'
import { ScanBatch } from './scan-batch.ts'
import { ReadingState, ScanBatchFault, ScanBatchState, ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'
import { ScanSource } from './scan-source.ts'

const method = 'Diunggah langsung ke arsipnya'

/** A scan that was brought to its record is a stack of one letter: it is read, and has its berita acara, like any other. */
export async function keepSingleScan(work: Work, record: ArchiveRecord, file: StoredFile): Promise<void> {
  const { em, clock, viewer } = work
  const [createdAt, pages] = [clock.now(), file.pages ?? 1]
  const batch = Object.assign(new ScanBatch(), {
    ...{ createdAt, finishedAt: createdAt, method, blankEnds: false, state: ScanBatchState.SPLIT, pages },
    division: ref(em.getReference(Division, keeperOf(record))),
    scannedBy: ref(em.getReference(User, viewer.id!)),
  })
  const source = Object.assign(new ScanSource(), { createdAt, batch: ref(batch), file: ref(file) })
  const part = Object.assign(new ScanPart(), {
    ...{ createdAt, position: 1, firstPage: 1, lastPage: pages, state: ScanPartState.MATCHED },
    ...{ batch: ref(batch), file: ref(file), record: ref(record) },
  })
  em.persist([batch, source, part])
  await work.outbox.send(em, 'read-scan', { part: part.id })
}

/** A scan that turned out infected or lost belongs to no record. */
export async function dropSingleScan({ em, clock }: Work, file: StoredFile): Promise<void> {
  const part = await em.findOne(ScanPart, { file: file.id }, { populate: ['batch'] })
  if (!part) return
  const lost = { state: ScanBatchState.FAILED, fault: ScanBatchFault.REJECTED, finishedAt: clock.now() }
  Object.assign(part.batch.unwrap(), lost)
  const aside = { state: ScanPartState.DISCARDED, reason: 'Ditolak pemeriksaan virus atau hilang', record: null }
  Object.assign(part, { ...aside, reading: ReadingState.FAILED })
}
