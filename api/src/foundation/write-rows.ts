import type { EntityManager } from '@mikro-orm/postgresql'
import { runStatement } from './run-statement.ts'
import type { WrittenRow } from './written-row.ts'

/** A statement with its values. */
type Statement = [text: string, values: unknown[]]

/** Writes rows of several tables in one statement: one round trip and one snapshot. */
export async function writeRows(em: EntityManager, rows: readonly WrittenRow[]): Promise<void> {
  await runStatement(em, ...carry(rows, 'select', []))
}

/** Puts rows into a statement as further parts of its `with`. Values are numbered on from those the statement has. */
export function carry(rows: readonly WrittenRow[], text: string, values: readonly unknown[]): Statement {
  const all = [...values]
  const parts = rows.map((row, place) => `carried_${place} as (${writing(row, (value) => `$${all.push(value)}`)})`)
  const rest = /^\s*with\s/i.test(text) ? text.replace(/^\s*with\s/i, ', ') : ` ${text}`
  return [`with ${parts.join(', ')}${rest}`, all]
}

function writing({ table, columns, id }: WrittenRow, mark: (value: unknown) => string): string {
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const marks = Object.values(columns).map(mark)
  if (id === undefined) return `insert into "${table}" (${names.join(', ')}) values (${marks.join(', ')})`
  return `update "${table}" set ${names.map((name, place) => `${name} = ${marks[place]}`).join(', ')} where "id" = ${mark(id)}`
}
