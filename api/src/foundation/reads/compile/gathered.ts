import { type FieldNode, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql'
import type { Gathered, GatheredBranch, Gathering } from '../gathering.ts'
import { type Compilation, selectionOf } from './compilation.ts'
import { isIdle } from './finish.ts'
import { type Columns, listSql, objectSql } from './json.ts'
import { columnOf, from, isToOne, keyColumn, propertyOf, type Table } from './model.ts'
import { ordered } from './ordered.ts'
import { type Place, recordOf } from './record.ts'
import { isOwnedBy, ruleOf } from './row-rule.ts'
import { allOf, literal } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'
import { fixedValues, whereOf } from './where.ts'

/** A record gathered that the document selects something of, under the key it has there. */
interface Shown {
  key: string
  type: GraphQLObjectType
  nodes: readonly FieldNode[]
}

/** What a value is worked out from, as one JSON object by name. */
export function gatheredSql(compilation: Compilation, place: Place, { gather, shows = {} }: Gathering): string {
  const shown = shownIn(compilation, place, shows)
  const columns = Object.entries(gather).map(
    ([name, one]) =>
      [
        name,
        'on' in one
          ? branchSql(compilation, place.table, one)
          : listOf(compilation, place.table, one, shown.get(name) ?? []),
      ] as const,
  )
  return objectSql(columns, '')
}

/** What the document selects of records gathered, by the name they are gathered under. */
function shownIn(
  compilation: Compilation,
  place: Place,
  shows: Readonly<Record<string, string>>,
): Map<string, Shown[]> {
  const shown = new Map<string, Shown[]>()
  const value = getNamedType(place.type.getFields()[place.field]!.type)
  if (!isObjectType(value)) return shown
  for (const [key, nodes] of selectionOf(compilation, value, place.nodes)) {
    const field = nodes[0]!.name.value
    const name = shows[field]
    if (!name) continue
    const type = getNamedType(value.getFields()[field]!.type) as GraphQLObjectType
    shown.set(name, [...(shown.get(name) ?? []), { key, type, nodes }])
  }
  return shown
}

function branchSql(compilation: Compilation, owner: Table, { on, branches }: GatheredBranch): string {
  const cases = Object.entries(branches()).map(([name, one]) => {
    const child = childOf(compilation, one)
    return `when ${literal(name)} then ${objectSql(columnsOf(compilation, child, one, []), rest(compilation, owner, child, one))}`
  })
  return `case ${columnOf(owner, on)} ${cases.join(' ')} end`
}

function listOf(compilation: Compilation, owner: Table, one: Gathered, shown: readonly Shown[]): string {
  const child = childOf(compilation, one)
  return listSql(columnsOf(compilation, child, one, shown), rest(compilation, owner, child, one))
}

const childOf = ({ model, statement }: Compilation, { entity }: Gathered): Table => ({
  meta: model.entity(entity()),
  alias: statement.table(),
})

/** Which records are gathered: those that belong to the record and are seen by the viewer, in order. */
function rest(compilation: Compilation, owner: Table, child: Table, one: Gathered): string {
  const { by, to, sharing, order = {}, limit, narrow = {} } = one
  const { statement } = compilation
  const own = to ? columnOf(owner, to) : keyColumn(owner)
  const belongs = `${columnOf(child, by)} ${sharing ? '&&' : '='} ${own}`
  const known = sharing === true || isOwnedBy(compilation, child.meta, by, owner.meta)
  const rule = ruleOf(compilation, child.meta, known)
  if (!rule) throw new Uncompilable(`${child.meta.className} is not seen`)
  const [seen, narrowed] = [rule, narrow].map((condition) =>
    whereOf(statement, child, condition, fixedValues(statement)),
  )
  const where = allOf(belongs, seen!, narrowed!)
  return `from ${from(child)} where ${where} ${ordered(child, order)} ${limit ? `limit ${limit}` : ''}`
}

function columnsOf(
  compilation: Compilation,
  child: Table,
  { needs, along = {} }: Gathered,
  shown: readonly Shown[],
): Columns {
  return [
    ...needs.map((property) => [property, raw(child, property)] as const),
    ...Object.entries(along).map(([name, one]) => [name, listOf(compilation, child, one, [])] as const),
    ...shown.map(({ key, type, nodes }) => [`@${key}`, projection(compilation, child, type, nodes)] as const),
  ]
}

function projection(
  compilation: Compilation,
  child: Table,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const { columns, finish } = recordOf(compilation, type, child, nodes)
  if (!isIdle(finish)) throw new Uncompilable('something to work out in what is worked out')
  return objectSql(columns, '')
}

/** A property as an entity has it: a reference for a relation, digits for what is larger than a number. */
function raw(table: Table, property: string): string {
  const column = columnOf(table, property)
  const found = propertyOf(table.meta, property)!
  if (isToOne(found)) return `case when ${column} is not null then json_build_object('id', ${column}) end`
  return /^(bigint|numeric)/.test(found.columnTypes[0]!) ? `${column}::text` : column
}
