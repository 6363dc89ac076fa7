import { Fate } from '../catalogue/service-standard.ts'
import { byDay, byId, byText, byTime, oneOf } from '../foundation/reads/filters.ts'
import { containing } from '../foundation/reads/like.ts'
import { describeList } from '../foundation/reads/list.ts'
import { searchByWords } from '../submissions/search.ts'
import { ArchiveMedium, ArchiveState, PlaceKind, SecurityClass } from './archive-enums.ts'
import { ArchiveRecord } from './archive-record.ts'
import { StoragePlace } from './storage-place.ts'

/** The list of archive records (daftar arsip). */
export const archiveList = describeList<ArchiveRecord>({
  entity: ArchiveRecord,
  of: 'archive records',
  filter: {
    classification: byText,
    fate: oneOf(Fate),
    division: byId,
    archiveUnit: byId,
    state: oneOf(ArchiveState),
    transfer: byId,
    destruction: byId,
    submission: byId,
    document: byId,
    legacyImport: byId,
    place: byId,
    scan: byId,
    security: oneOf(SecurityClass),
    medium: oneOf(ArchiveMedium),
    createdAt: byTime,
    createdOn: byDay,
    activeUntil: byDay,
    inactiveUntil: byDay,
  },
  sort: ['createdAt', 'activeUntil', 'inactiveUntil'],
  search: searchByWords,
})

/** The list of places papers lie in. */
export const placeList = describeList<StoragePlace>({
  entity: StoragePlace,
  of: 'storage places',
  filter: { kind: oneOf(PlaceKind), parent: byId, division: byId, code: byText },
  sort: ['createdAt', 'code'],
  search: (text) => ({ $or: [{ code: { $ilike: containing(text) } }, { name: { $ilike: containing(text) } }] }),
})
