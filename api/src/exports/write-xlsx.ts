import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import writeExcelFile, { type Cell as ExcelCell } from 'write-excel-file/node'
import type { Cell } from './cell.ts'

/** Writes rows as a workbook, the first as its heading: texts stay texts, days and moments are such. */
export async function writeXlsx(path: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> {
  const sheet: ExcelCell[][] = []
  for await (const row of rows) sheet.push(row.map(sheet.length === 0 ? headingOf : excelOf))
  const file = createWriteStream(path, { mode: 0o600, flush: true })
  await writeExcelFile(sheet, { stickyRowsCount: 1 }).toStream(file)
  await finished(file)
}

const headingOf = (cell: Cell): ExcelCell => ({ value: String(cell), type: String, fontWeight: 'bold' })

function excelOf(cell: Cell): ExcelCell {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell, type: String }
  return 'day' in cell
    ? { value: cell.day, type: Date, format: 'yyyy-mm-dd' }
    : { value: cell.moment, type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
}
