import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { registerColumns } from './register-columns.ts'

/** An empty register: a sheet with the headings, and one that says what may stand beneath each. */
export function registerTemplate(): Promise<Buffer> {
  const heads = registerColumns.map(({ title }) => bold(title))
  const columns = registerColumns.map(({ title }) => ({ width: Math.max(14, title.length + 2) }))
  const guide = registerColumns.map(({ title, required, guide: text }) => [
    bold(title),
    required ? 'Wajib / required' : '',
    text.id,
    text.en,
  ])
  return writeExcelFile([
    { data: [heads], sheet: 'Daftar arsip', columns, stickyRowsCount: 1 },
    { data: guide, sheet: 'Petunjuk', columns: [{ width: 32 }, { width: 18 }, { width: 90 }, { width: 90 }] },
  ]).toBuffer()
}

const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })
