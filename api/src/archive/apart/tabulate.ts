import { type CellValue, readSheet } from 'read-excel-file/node'
import type { Tasks } from './tasks.ts'

/** The cells of the first sheet of a workbook as text; of a formula, what it came to when it was saved. */
export async function tabulate({ path, most }: Tasks['tabulate']['order']): Promise<string[][]> {
  const rows = await readSheet(path)
  return rows.slice(0, most).map((row) => row.map(textOf))
}

function textOf(cell: CellValue | null): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
