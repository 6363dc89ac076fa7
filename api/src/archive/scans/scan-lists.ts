import { byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { ScanBatch } from './scan-batch.ts'
import { ReadingState, ScanBatchState, ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'

/** The stacks of scanned papers. */
export const batchList = describeList<ScanBatch>({
  entity: ScanBatch,
  of: 'stacks of scans',
  filter: { state: oneOf(ScanBatchState), division: byId, scannedBy: byId, createdAt: byTime },
  sort: ['createdAt'],
})

/** The letters cut out of stacks; those in the tray wait for somebody. */
export const partList = describeList<ScanPart>({
  entity: ScanPart,
  of: 'scanned letters',
  filter: { state: oneOf(ScanPartState), reading: oneOf(ReadingState), batch: byId, record: byId, createdAt: byTime },
  sort: ['createdAt', 'position'],
})
