import type { LegacyFault } from './legacy-fault.ts'
import { type RegisterColumn, registerColumns } from './register-columns.ts'
import type { RegisterEntry } from './register-entry.ts'

/** Most rows of one register. */
export const mostRows = 5000

/** A row of a register: what could be read of it, and what could not. */
export interface ReadRow {
  /** Its line in the sheet, where people look for it. */
  line: number
  entry: Partial<RegisterEntry>
  faults: LegacyFault[]
}

/** The rows of a register, or why it cannot be read as a whole. */
export type Register = { rows: ReadRow[] } | { faults: LegacyFault[] }

/** Reads a register: the first row names the columns; what it names besides is left alone, as are empty rows. */
export function readRegister(cells: readonly (readonly string[])[]): Register {
  const [heads = [], ...lines] = cells
  const columns = heads.map(columnOf)
  const missing = registerColumns.filter((column) => column.required && !columns.includes(column))
  const twice = registerColumns.filter((column) => columns.filter((one) => one === column).length > 1)
  if (missing.length + twice.length > 0) return { faults: [...missing.map(absent), ...twice.map(repeated)] }
  const rows = lines
    .map((line, index) => readRow(line, columns, index + 2))
    .filter(({ entry, faults }) => Object.keys(entry).length + faults.length > 0)
    .map(complete)
  if (rows.length === 0) return { faults: [{ column: null, message: noRows }] }
  return lines.length > mostRows ? { faults: [{ column: null, message: tooMany }] } : { rows }
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '')

const columnOf = (head: string): RegisterColumn | undefined =>
  registerColumns.find(({ title, also = [] }) => [title, ...also].some((one) => plain(one) === plain(head)))

function readRow(line: readonly string[], columns: readonly (RegisterColumn | undefined)[], number: number): ReadRow {
  const entry: Record<string, unknown> = {}
  const faults: LegacyFault[] = []
  for (const [place, column] of columns.entries()) {
    const cell = line[place] ?? ''
    if (!column || cell.trim() === '') continue
    const value = column.read(cell)
    if (value === undefined || value === '') faults.push({ column: column.title, message: column.guide })
    else entry[column.key] = value
  }
  return { line: number, entry, faults }
}

/** A row that says anything must say all that a record needs. */
function complete({ line, entry, faults }: ReadRow): ReadRow {
  const told = new Set(faults.map(({ column }) => column))
  const empty = registerColumns.filter(
    ({ key, title, required }) => required && entry[key] === undefined && !told.has(title),
  )
  return { line, entry, faults: [...faults, ...empty.map(({ title }) => ({ column: title, message: unfilled }))] }
}

const absent = ({ title }: RegisterColumn): LegacyFault => ({
  column: title,
  message: {
    id: `Kolom “${title}” tidak ada. Pakai templat, atau beri judul kolom itu di baris pertama.`,
    en: `There is no column “${title}”. Use the template, or head that column so in the first row.`,
  },
})
const repeated = ({ title }: RegisterColumn): LegacyFault => ({
  column: title,
  message: {
    id: `Kolom “${title}” ada lebih dari satu. Sisakan satu.`,
    en: `There is more than one column “${title}”. Leave one.`,
  },
})
const unfilled = { id: 'Isi kolom ini.', en: 'Fill in this column.' }
const noRows = {
  id: 'Daftar ini kosong. Isi paling sedikit satu baris di bawah judul kolom.',
  en: 'This register is empty. Fill in at least one row beneath the headings.',
}
const tooMany = {
  id: `Satu daftar paling banyak ${mostRows} baris. Bagi menjadi beberapa daftar, masing-masing dalam impornya sendiri.`,
  en: `A register has at most ${mostRows} rows. Split it into several, each in an import of its own.`,
}
