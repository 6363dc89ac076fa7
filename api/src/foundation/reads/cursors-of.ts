import type { EntityManager } from '@mikro-orm/postgresql'
import { cursorSql } from './cursor-sql.ts'

/** The cursors of these records, by id; their sort values are asked of PostgreSQL, as a `Date` is less exact. */
export async function cursorsOf(
  em: EntityManager,
  entity: abstract new (...args: never[]) => object,
  sort: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { tableName, properties } = em.getMetadata().get(entity as never)
  const { fieldNames, columnTypes } = (properties as Record<string, { fieldNames: string[]; columnTypes: string[] }>)[
    sort
  ]!
  const cursor = cursorSql(sort, { name: `"${fieldNames[0]}"`, type: columnTypes[0]! }, 'id')
  const statement = `select id, ${cursor} as cursor from "${tableName}" where id in (${ids.map(() => '?').join(', ')})`
  const found = await em.execute<{ id: string; cursor: string }[]>(statement, [...ids])
  return new Map(found.map((row) => [row.id, row.cursor]))
}
