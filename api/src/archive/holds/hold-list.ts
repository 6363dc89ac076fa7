import { byId, byTime } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { ArchiveHold } from './archive-hold.ts'

/** Records that may not be destroyed, and those that might not for a while. */
export const holdList = describeList<ArchiveHold>({
  entity: ArchiveHold,
  of: 'legal holds',
  filter: { record: byId, liftedBy: byId, createdAt: byTime },
  sort: ['createdAt'],
})
