import { illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { requireKeeper } from '../require-keeper.ts'
import { ScanBatch } from './scan-batch.ts'
import { ScanBatchState } from './scan-enums.ts'

/** What a stack is called where it is not found. */
export const batchText = { id: 'Tumpukan pindaian', en: 'The stack of scans' }

/** A stack that still takes files, locked, for who keeps its archive. */
export async function getOpenBatch(work: Work, id: string, step: string): Promise<ScanBatch> {
  const batch = await getVisible(ScanBatch, id, { ...work, lock: true, what: batchText })
  requireKeeper(work.viewer, batch.division.id)
  if (batch.state !== ScanBatchState.OPEN) throw illegalStep(step, batch.state, [])
  return batch
}
