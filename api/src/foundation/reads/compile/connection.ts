import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import { forbidden } from '../../errors.ts'
import { cursorSql } from '../cursor-sql.ts'
import type { ListRead } from '../read.ts'
import { ask, type Call, type Compilation, selectionOf } from './compilation.ts'
import { countSql } from './count.ts'
import { rightTo } from './field-right.ts'
import { listSql, objectSql } from './json.ts'
import { columnOf, propertyOf, type Table } from './model.ts'
import { askForPage } from './page-question.ts'
import { pageRows, type Rows } from './page-rows.ts'
import { recordOf } from './record.ts'
import { ruleOf } from './row-rule.ts'
import { type Selected, Selection, type Value } from './selected.ts'
import { literal } from './statement.ts'
import { waysOf } from '../find-rows.ts'

/** A page of a list as a Relay connection. */
export function connectionValue(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  read: ListRead,
): Value {
  const meta = compilation.model.entity(read.list.entity)
  const { call, asked } = ask(compilation, at, askForPage(read))
  const rule = ruleOf(compilation, meta, false)
  if (!rule) throw forbidden()
  const { statement } = compilation
  const rows: Rows = { statement, meta, ways: waysOf(rule), narrow: read.narrow, call, asked: asked.asked }
  const type = getNamedType(at.field.type) as GraphQLObjectType
  return new ConnectionReading(compilation, type, rows, read).value(nodes)
}

type Part = (nodes: readonly FieldNode[]) => Value

class ConnectionReading {
  private readonly compilation: Compilation
  private readonly type: GraphQLObjectType
  private readonly rows: Rows
  private readonly read: ListRead
  /** Name of the rows found, where several parts of the connection are made from them. */
  private found: string | undefined

  constructor(compilation: Compilation, type: GraphQLObjectType, rows: Rows, read: ListRead) {
    this.compilation = compilation
    this.type = type
    this.rows = rows
    this.read = read
  }

  value(nodes: readonly FieldNode[]): Value {
    const selected = selectionOf(this.compilation, this.type, nodes)
    if (isManifold(selected)) this.found = this.compilation.statement.table()
    const { columns, finish } = this.select(this.type, nodes, this.parts)
    const object = objectSql(columns, '')
    if (!this.found) return { sql: object, finish }
    // One row more than asked tells whether others follow.
    const rows = pageRows(this.rows, this.rows.asked.first + 1)
    return { sql: `(with ${this.found} as materialized (${rows}) select ${object})`, finish }
  }

  /** The parts of an object that is no record but a wrapping. */
  private select(type: GraphQLObjectType, nodes: readonly FieldNode[], parts: Record<string, Part>): Selected {
    const selection = new Selection()
    if (this.compilation.form === 'ROWS') selection.add('@', { sql: literal(type.name) })
    for (const [key, found] of selectionOf(this.compilation, type, nodes)) {
      const field = found[0]!.name.value
      if (field === '__typename') selection.add(key, { sql: literal(type.name) })
      else if (!rightTo(this.compilation, type.name, field)) selection.add(key, { sql: 'null' })
      else selection.add(key, parts[field]!(found))
    }
    return selection.done()
  }

  private readonly parts: Record<string, Part> = {
    nodes: (nodes) => this.list((table) => recordOf(this.compilation, this.entityType, table, nodes)),
    edges: (nodes) => this.list((table) => this.edge(table, nodes)),
    totalCount: () => ({ sql: countSql(this.rows, this.read.list.counter) }),
    pageInfo: (nodes) => {
      const { columns, finish } = this.select(this.typeOf('pageInfo'), nodes, this.pageInfo)
      return { sql: objectSql(columns, ''), finish }
    },
  }

  private typeOf(field: string): GraphQLObjectType {
    return getNamedType(this.type.getFields()[field]!.type) as GraphQLObjectType
  }

  private get entityType(): GraphQLObjectType {
    return this.typeOf('nodes')
  }

  private list(of: (table: Table) => Selected): Value {
    const { first } = this.rows.asked
    const table = { meta: this.rows.meta, alias: this.compilation.statement.table() }
    const { columns, finish } = of(table)
    const rows = this.found ? `select * from ${this.found} limit ${first}` : pageRows(this.rows, first)
    return { sql: listSql(columns, `from (${rows}) ${table.alias}`), finish }
  }

  private edge(table: Table, nodes: readonly FieldNode[]): Selected {
    return this.select(this.typeOf('edges'), nodes, {
      cursor: () => ({ sql: this.cursorOf(table) }),
      node: (inner) => {
        const { columns, finish } = recordOf(this.compilation, this.entityType, table, inner)
        return { sql: objectSql(columns, ''), finish }
      },
    })
  }

  private cursorOf(table: Table): string {
    const { sort } = this.rows.asked
    const type = propertyOf(table.meta, sort)!.columnTypes[0]!
    return cursorSql(sort, { name: columnOf(table, sort), type }, columnOf(table, 'id'))
  }

  private readonly pageInfo: Record<string, Part> = {
    hasNextPage: () => ({ sql: `(select count(*) > ${this.rows.asked.first} from ${this.found})` }),
    hasPreviousPage: () => ({ sql: String(this.rows.asked.after !== undefined || this.rows.asked.offset > 0) }),
    startCursor: () => ({ sql: this.cursorAt(0) }),
    endCursor: () => ({
      sql: this.cursorAt(`least(${this.rows.asked.first}, (select count(*) from ${this.found})) - 1`),
    }),
  }

  private cursorAt(position: number | string): string {
    const table = { meta: this.rows.meta, alias: this.compilation.statement.table() }
    const place = position === 0 ? '' : ` offset greatest(${position}, 0)`
    return `(select ${this.cursorOf(table)} from ${this.found} ${table.alias} limit 1${place})`
  }
}

/** Whether more than one part of a connection is made from the rows of its page. */
function isManifold(selected: ReadonlyMap<string, readonly FieldNode[]>): boolean {
  const fields = [...selected.values()].map(([node]) => node!.name.value)
  return fields.includes('pageInfo') || fields.filter((field) => field === 'nodes' || field === 'edges').length > 1
}
