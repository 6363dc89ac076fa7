import type { Fate } from '../../catalogue/service-standard.ts'
import type { ArchiveMedium, PaperCondition, RecordCopy, SecurityClass } from '../archive-enums.ts'

/** What a row of an old register says of a record, in the words of the archive. Days are WIB `YYYY-MM-DD`. */
export interface RegisterEntry {
  number: string
  classification: string
  description: string
  createdOn: string
  fileNumber?: string
  itemNumber?: number
  division?: string
  copy?: RecordCopy
  quantity?: string
  place?: string
  security?: SecurityClass
  condition?: PaperCondition
  medium?: ArchiveMedium
  activeYears?: number
  inactiveYears?: number
  fate?: Fate
  fileName?: string
}
