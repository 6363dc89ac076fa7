import { timeZone } from '../foundation/clock.ts'
import type { Language } from '../foundation/text.ts'

/** A value of a column as a spreadsheet has it; days and moments stand as WIB wall time in UTC. */
export type Cell = string | number | { day: Date } | { moment: Date } | null

/** The cell for a value that GraphQL gave for a column of this scalar or enum. */
export function cellOf(value: unknown, leaf: string, language: Language): Cell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((one) => textOf(cellOf(one, leaf, language))).join(', ')
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1]
  if (leaf === 'LocalDate') return { day: new Date(`${String(value)}T00:00:00Z`) }
  if (leaf === 'DateTimeISO') return { moment: wallTimeOf(new Date(value as string)) }
  if (typeof value === 'object') return JSON.stringify(value)
  return typeof value === 'number' ? value : String(value)
}

const yesNo = { id: ['Ya', 'Tidak'], en: ['Yes', 'No'] } as const satisfies Record<Language, readonly [string, string]>

/** The cell as text: days as 2026-11-20, moments as 2026-11-20 10:00:00. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  return 'day' in cell ? cell.day.toISOString().slice(0, 10) : cell.moment.toISOString().slice(0, 19).replace('T', ' ')
}

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** Spreadsheets know no time zones: what a clock in Purwakarta showed. */
const wallTimeOf = (moment: Date): Date => new Date(`${wall.format(moment).replace(' ', 'T')}Z`)
