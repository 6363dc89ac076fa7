import { byFlag, byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { ArchiveDestruction, DestructionState } from './archive-destruction.ts'

/** Proposals to destroy records, and what became of them. */
export const destructionList = describeList<ArchiveDestruction>({
  entity: ArchiveDestruction,
  of: 'proposals to destroy records',
  filter: { state: oneOf(DestructionState), division: byId, longKept: byFlag, createdAt: byTime },
  sort: ['createdAt'],
})
