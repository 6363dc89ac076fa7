import { readSheet, SheetNotFoundError } from 'read-excel-file/node'
import type { CheckResult } from './check-pdf.ts'

/** No workbook has a sheet of this name: asked for it, the reader unpacks the workbook and stops short of its rows. */
const noSheet = '\u0000'

/** Can this workbook be unpacked within the limits of its process? Formulas are never computed, macros never run. */
export const checkWorkbook = (path: string): Promise<CheckResult> =>
  readSheet(path, noSheet).then(
    () => ({}),
    (error: unknown) => (error instanceof SheetNotFoundError ? {} : { fault: 'UNREADABLE' }),
  )
