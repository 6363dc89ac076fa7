import type { Condition } from '../../rights/rights.ts'
import type { Order } from '../read.ts'
import { type Asked } from '../asked.ts'
import type { Piece } from '../behind.ts'
import { allOf, type Statement } from './statement.ts'
import { columnOf, comparedAs, from, keyColumn, type Meta, propertyOf, type Table } from './model.ts'
import { ordered } from './ordered.ts'
import { places } from './page-question.ts'
import { askedValues, fixedValues, whereOf } from './where.ts'

/** Which rows a page is made of. */
export interface Rows {
  statement: Statement
  meta: Meta
  /** The reasons for which rows are seen; none repeats what an earlier one has let through. */
  ways: readonly Condition[]
  narrow: Condition
  call: number
  asked: Asked
}

/** That a row is seen for one reason, and is what was asked for. */
export function fits({ statement, narrow, call, asked }: Rows, table: Table, way: Condition): string {
  const ours = fixedValues(statement)
  const theirs = askedValues(statement, call, places.conditions)
  return allOf(
    whereOf(statement, table, way, ours),
    whereOf(statement, table, narrow, ours),
    whereOf(statement, table, asked.where, theirs),
  )
}

/** The rows of a page in order, at most `limit`. */
export function pageRows(rows: Rows, limit: number): string {
  const { statement, meta, ways, asked } = rows
  const table = { meta, alias: statement.table() }
  const inOrder = ordered(table, orderOf(asked))
  const [way, piece] = [ways[0]!, asked.pieces[0]!]
  if (ways.length === 1 && asked.pieces.length === 1 && asked.offset === 0)
    return `select * from ${from(table)} where ${matching(rows, table, way, piece)} ${inOrder} limit ${limit}`
  // Ids first: rows that are skipped, or found by two ways, are then never read whole.
  return `select * from ${from(table)} where ${keyColumn(table)} in (${idsOf(rows, limit)}) ${inOrder}`
}

const orderOf = ({ sort, descending }: Asked): Order => {
  const direction = descending ? 'desc' : 'asc'
  return { [sort]: direction, id: direction }
}

/** Each way walks its own index to the end of the page, piece by piece; an `or` fits no index and its order. */
function idsOf(rows: Rows, limit: number): string {
  const { statement, meta, ways, call, asked } = rows
  const number = (place: number) => statement.value({ call, place }, 'int')
  const order = orderOf(asked)
  const most = asked.offset > 0 ? number(places.upTo) : String(limit)
  const walk = (way: Condition, piece: Piece) => {
    const table = { meta, alias: statement.table() }
    const columns = Object.keys(order).map((property) => columnOf(table, property))
    const where = matching(rows, table, way, piece)
    return `(select ${columns.join(', ')} from ${from(table)} where ${where} ${ordered(table, order)} limit ${most})`
  }
  const walks = ways.flatMap((way) => asked.pieces.map((piece) => walk(way, piece)))
  const found = { meta, alias: statement.table() }
  const skipped = asked.offset > 0 ? ` offset ${number(places.offset)}` : ''
  const union = `(${walks.join(' union all ')}) ${found.alias}`
  return `select ${keyColumn(found)} from ${union} ${ordered(found, order)} limit ${limit}${skipped}`
}

/** That a row fits and lies in a piece of the list. */
const matching = (rows: Rows, table: Table, way: Condition, piece: Piece): string =>
  allOf(fits(rows, table, way), liesIn(rows, table, piece))

function liesIn({ statement, call, asked, meta }: Rows, table: Table, piece: Piece): string {
  const value = (place: number, property: string) =>
    statement.value({ call, place }, comparedAs(propertyOf(meta, property)!))
  const [sort, id] = [columnOf(table, asked.sort), columnOf(table, 'id')]
  const compare = asked.descending ? '<' : '>'
  switch (piece) {
    case 'ALL':
      return 'true'
    case 'EMPTY':
      return `${sort} is null`
    case 'FILLED':
      return `${sort} is not null`
    case 'EMPTY_BEHIND':
      return `${sort} is null and ${id} ${compare} ${value(places.afterId, 'id')}`
    case 'BEHIND':
      // Compared as one row value, so that PostgreSQL walks the index.
      return `(${sort}, ${id}) ${compare} (${value(places.afterValue, asked.sort)}, ${value(places.afterId, 'id')})`
  }
}
