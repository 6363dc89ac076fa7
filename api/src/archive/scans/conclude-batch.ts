import { ref } from '@mikro-orm/core'
import { record as remember } from '../../audit/record.ts'
import { badInput, illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { requireKeeper } from '../require-keeper.ts'
import { batchText } from './get-batch.ts'
import { ScanBatch } from './scan-batch.ts'
import { ScanBatchState, ScanPartState } from './scan-enums.ts'
import { keepScanMinutes, laidOf } from './scan-minutes.ts'
import { ScanPart } from './scan-part.ts'

/** Ends the work on a stack with its berita acara alih media; asked again, nothing changes. */
export async function concludeBatch(work: Work, id: string): Promise<ScanBatch> {
  const batch = await getVisible(ScanBatch, id, { ...work, lock: true, what: batchText })
  requireKeeper(work.viewer, batch.division.id)
  if (batch.state !== ScanBatchState.SPLIT) throw illegalStep('CONCLUDE', batch.state, [])
  if (batch.minutes) return batch
  const parts = await work.em.find(
    ScanPart,
    { batch: id },
    { populate: ['record', 'file'], orderBy: { position: 'asc' } },
  )
  if (parts.some(({ state }) => state === ScanPartState.IN_TRAY)) throw badInput({ field: 'batch', message: undecided })
  const laid = laidOf(parts)
  if (laid.length === 0) throw badInput({ field: 'batch', message: nothing })
  batch.minutes = ref(await keepScanMinutes(work, batch, laid))
  await remember(work, { action: 'archive.conclude-scan-batch', subject: { type: 'ScanBatch', id } })
  return batch
}

const undecided = {
  id: 'Masih ada surat dari tumpukan ini di baki. Tentukan arsipnya atau sisihkan, lalu buat berita acara.',
  en: 'A letter of this stack still lies in the tray. Decide on it, then make the minutes.',
}
const nothing = {
  id: 'Tidak ada surat dari tumpukan ini yang menjadi bagian arsip, jadi tidak ada yang diberitaacarakan.',
  en: 'No letter of this stack belongs to a record, so there is nothing to make minutes of.',
}
