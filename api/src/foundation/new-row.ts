import type { EntityManager } from '@mikro-orm/postgresql'

/** A row to be inserted: its table, its columns and what stands in them. */
export interface NewRow {
  table: string
  columns: Record<string, unknown>
}

/** A record as a row, for statements that write several records of different tables at once. */
export function rowOf(em: EntityManager, record: object): NewRow {
  const meta = em.getMetadata().get(record.constructor as never)
  const columns = meta.props
    .filter(({ fieldNames, persist }) => fieldNames?.length === 1 && persist !== false)
    .map(({ name, fieldNames, type }) => [fieldNames[0]!, valueOf((record as Record<string, unknown>)[name], type)])
  return { table: meta.tableName, columns: Object.fromEntries(columns) }
}

function valueOf(value: unknown, type: string): unknown {
  if (type === 'json') return JSON.stringify(value)
  const isReference = typeof value === 'object' && value !== null && 'id' in value
  return isReference ? value.id : (value ?? null)
}

/**
 * Puts rows into a statement as further parts of its `with`: all of it is one round trip and one snapshot. Values are
 * numbered on from those the statement has.
 */
export function carry(rows: readonly NewRow[], text: string, values: readonly unknown[]): [string, unknown[]] {
  const all = [...values]
  const parts = rows.map(({ table, columns }, place) => {
    const names = Object.keys(columns).map((name) => `"${name}"`)
    const marks = Object.values(columns).map((value) => `$${all.push(value)}`)
    return `carried_${place} as (insert into "${table}" (${names.join(', ')}) values (${marks.join(', ')}))`
  })
  const rest = /^\s*with\s/i.test(text) ? text.replace(/^\s*with\s/i, ', ') : ` ${text}`
  return [`with ${parts.join(', ')}${rest}`, all]
}
