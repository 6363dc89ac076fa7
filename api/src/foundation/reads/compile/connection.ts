import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import { forbidden } from '../../errors.ts'
import { waysOf } from '../find-rows.ts'
import type { ListRead } from '../read.ts'
import { ask, type Call, type Compilation, selectionOf } from './compilation.ts'
import { countSql } from './count.ts'
import { listSql, objectSql } from './json.ts'
import type { Table } from './model.ts'
import { cursorOf, pageInfoOf } from './page-info.ts'
import { askForPage } from './page-question.ts'
import { pageRows } from './page-rows.ts'
import { recordOf } from './record.ts'
import { ruleOf } from './row-rule.ts'
import type { Selected, Value } from './selected.ts'
import { type Connection, type Part, wrappingOf } from './wrapping.ts'

/** A page of a list as a Relay connection. */
export function connectionValue(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  read: ListRead,
): Value {
  const connection = connectionOf(compilation, at, nodes, read)
  const { columns, finish } = wrappingOf(compilation, connection.type, nodes, partsOf(connection))
  const object = objectSql(columns, '')
  if (!connection.found) return { sql: object, finish }
  // One row more than asked tells whether others follow.
  const rows = pageRows(connection.rows, connection.rows.asked.first + 1)
  return { sql: `(with ${connection.found} as materialized (${rows}) select ${object})`, finish }
}

function connectionOf(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  read: ListRead,
): Connection {
  const { statement, model } = compilation
  const meta = model.entity(read.list.entity)
  const { call, asked } = ask(compilation, at, askForPage(read))
  const rule = ruleOf(compilation, meta, false)
  if (!rule) throw forbidden()
  const type = getNamedType(at.field.type) as GraphQLObjectType
  const rows = { statement, meta, ways: waysOf(rule), narrow: read.narrow, call, asked: asked.asked }
  const manifold = isManifold(selectionOf(compilation, type, nodes))
  return { compilation, type, rows, read, ...(manifold && { found: statement.table() }) }
}

/** Whether more than one part of a connection is made from the rows of its page. */
function isManifold(selected: ReadonlyMap<string, readonly FieldNode[]>): boolean {
  const fields = [...selected.values()].map(([node]) => node!.name.value)
  return fields.includes('pageInfo') || fields.filter((field) => field === 'nodes' || field === 'edges').length > 1
}

function partsOf(connection: Connection): Record<string, Part> {
  const { compilation, type, rows, read } = connection
  const typeOf = (field: string) => getNamedType(type.getFields()[field]!.type) as GraphQLObjectType
  const entry = typeOf('nodes')
  return {
    nodes: (nodes) => listOf(connection, (table) => recordOf(compilation, entry, table, nodes)),
    edges: (nodes) =>
      listOf(connection, (table) => wrappingOf(compilation, typeOf('edges'), nodes, edgeOf(connection, entry, table))),
    totalCount: () => ({ sql: countSql(rows, read.list.counter) }),
    pageInfo: (nodes) => {
      const { columns } = wrappingOf(compilation, typeOf('pageInfo'), nodes, pageInfoOf(connection))
      return { sql: objectSql(columns, '') }
    },
  }
}

/** The rows of the page, each as it is selected. */
function listOf({ compilation, rows, found }: Connection, of: (table: Table) => Selected): Value {
  const { first } = rows.asked
  const table = { meta: rows.meta, alias: compilation.statement.table() }
  const { columns, finish } = of(table)
  const page = found ? `select * from ${found} limit ${first}` : pageRows(rows, first)
  return { sql: listSql(columns, `from (${page}) ${table.alias}`), finish }
}

const edgeOf = ({ compilation, rows }: Connection, entry: GraphQLObjectType, table: Table): Record<string, Part> => ({
  cursor: () => ({ sql: cursorOf(table, rows.asked.sort) }),
  node: (nodes) => {
    const { columns, finish } = recordOf(compilation, entry, table, nodes)
    return { sql: objectSql(columns, ''), finish }
  },
})
