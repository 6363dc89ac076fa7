import type { EntityManager } from '@mikro-orm/postgresql'

/** A row to be written: its table and what is to stand in its columns. */
export interface WrittenRow {
  table: string
  columns: Readonly<Record<string, unknown>>
  /** The row that is there already and is changed; without it a new one is inserted. */
  id?: string
}

/** A new record as a row, for statements that write several records of different tables at once. */
export function newRowOf(em: EntityManager, record: object): WrittenRow {
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
 * What has changed of a record since it was read and locked, as a row with its next version. From here on the unit of
 * work takes it for written, so it has to be.
 */
export function changedRowOf(em: EntityManager, record: { id: string; version: number }): WrittenRow {
  const work = em.getUnitOfWork()
  work.computeChangeSet(record)
  const changes = work.getChangeSets().find(({ entity }) => entity === record)?.payload
  record.version += 1
  const { tableName, props } = em.getMetadata().get(record.constructor as never)
  const columnOf = (name: string) => props.find((one) => one.name === name)!.fieldNames[0]!
  const changed = Object.entries({ ...changes, version: record.version })
  return {
    table: tableName,
    columns: Object.fromEntries(changed.map(([name, value]) => [columnOf(name), value])),
    id: record.id,
  }
}
