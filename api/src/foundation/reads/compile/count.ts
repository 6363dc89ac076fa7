import type { Condition } from '../../rights/rights.ts'
import { propertiesOf } from '../asked.ts'
import type { Counter } from '../list.ts'
import { from } from './model.ts'
import { fits, type Rows } from './page-rows.ts'
import { name } from './statement.ts'

/** How many rows the whole list has: way by way, from the counters wherever they know all that is asked of a row. */
export const countSql = (rows: Rows, counter: Counter | undefined): string =>
  rows.ways.map((way) => counterOf(rows, way, counter) ?? counted(rows, way)).join(' + ')

function counted(rows: Rows, way: Condition): string {
  const table = { meta: rows.meta, alias: rows.statement.table() }
  return `(select count(*) from ${from(table)} where ${fits(rows, table, way)})`
}

function counterOf(rows: Rows, way: Condition, counter: Counter | undefined): string | undefined {
  const spokenOf = [way, rows.narrow, rows.asked.where].flatMap(propertiesOf)
  if (!counter || !spokenOf.every((property) => property in counter.columns)) return undefined
  const table = { meta: rows.meta, alias: rows.statement.table(), columns: counter.columns }
  return `(select coalesce(sum(${table.alias}.${name(counter.sum)}), 0) from ${name(counter.table)} ${table.alias} where ${fits(rows, table, way)})`
}
