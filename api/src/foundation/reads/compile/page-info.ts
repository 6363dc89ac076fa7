import { cursorSql } from '../cursor-sql.ts'
import { columnOf, propertyOf, type Table } from './model.ts'
import type { Connection, Part } from './wrapping.ts'

/** Where a page lies in its list. */
export function pageInfoOf(connection: Connection): Record<string, Part> {
  const { rows, found } = connection
  const { first, after, offset } = rows.asked
  const last = `least(${first}, (select count(*) from ${found})) - 1`
  return {
    hasNextPage: () => ({ sql: `(select count(*) > ${first} from ${found})` }),
    hasPreviousPage: () => ({ sql: String(after !== undefined || offset > 0) }),
    startCursor: () => ({ sql: cursorAt(connection, '0') }),
    endCursor: () => ({ sql: cursorAt(connection, `greatest(${last}, 0)`) }),
  }
}

function cursorAt({ rows, found, compilation }: Connection, position: string): string {
  const table = { meta: rows.meta, alias: compilation.statement.table() }
  return `(select ${cursorOf(table, rows.asked.sort)} from ${found} ${table.alias} limit 1 offset ${position})`
}

/** The cursor of a row in a list that is sorted so. */
export function cursorOf(table: Table, sort: string): string {
  const type = propertyOf(table.meta, sort)!.columnTypes[0]!
  return cursorSql(sort, { name: columnOf(table, sort), type }, columnOf(table, 'id'))
}
