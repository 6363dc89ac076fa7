import { byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { ExportState } from './export-enums.ts'
import { Export } from './export.ts'

/** The exports somebody asked for. */
export const exportList = describeList<Export>({
  entity: Export,
  of: 'exports',
  filter: { state: oneOf(ExportState), createdAt: byTime },
  sort: ['createdAt'],
})
