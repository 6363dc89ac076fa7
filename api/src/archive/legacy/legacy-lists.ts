import { byFlag, byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { LegacyImportState, LegacyOutcome } from './legacy-enums.ts'
import { LegacyFile } from './legacy-file.ts'
import { LegacyImport } from './legacy-import.ts'
import { LegacyRow } from './legacy-row.ts'

/** The imports of old records. */
export const importList = describeList<LegacyImport>({
  entity: LegacyImport,
  of: 'imports of old records',
  filter: { state: oneOf(LegacyImportState), division: byId, createdAt: byTime },
  sort: ['createdAt'],
})

/** The rows of their registers. */
export const rowList = describeList<LegacyRow>({
  entity: LegacyRow,
  of: 'rows of old registers',
  filter: { import: byId, outcome: oneOf(LegacyOutcome), record: byId },
  sort: ['createdAt', 'line'],
})

/** The PDFs brought with them. */
export const fileList = describeList<LegacyFile>({
  entity: LegacyFile,
  of: 'files of old records',
  filter: { import: byId, matched: byFlag },
  sort: ['createdAt'],
})
