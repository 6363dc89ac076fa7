import { byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { ArchiveTransfer, TransferState } from './archive-transfer.ts'

/** Records handed over, or about to be. */
export const transferList = describeList<ArchiveTransfer>({
  entity: ArchiveTransfer,
  of: 'hand-overs to the archive unit',
  filter: { state: oneOf(TransferState), division: byId, archiveUnit: byId, createdAt: byTime },
  sort: ['createdAt'],
})
