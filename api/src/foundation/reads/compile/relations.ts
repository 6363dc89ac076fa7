import { getNamedType, type GraphQLObjectType, isObjectType, isUnionType } from 'graphql'
import { ordered } from './ordered.ts'
import type { BranchRead, ManyRead } from '../read.ts'
import type { Compilation } from './compilation.ts'
import { isIdle } from './finish.ts'
import { listSql, objectSql } from './json.ts'
import { type Class, columnOf, from, keyColumn, type Table } from './model.ts'
import { type Place, recordOf } from './record.ts'
import { isOwnedBy, ruleOf } from './row-rule.ts'
import type { Value } from './selected.ts'
import { allOf, literal } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'
import { fixedValues, whereOf } from './where.ts'

/** The records that point at this one. */
export function manyValue(compilation: Compilation, place: Place, { entity, by, order, narrow }: ManyRead): Value {
  const type = getNamedType(place.type.getFields()[place.field]!.type)
  const child = childOf(compilation, entity(), type)
  const where = pointing(compilation, place, child, by)
  if (!where) return { sql: `'[]'::json` }
  const { columns, finish } = recordOf(compilation, type as GraphQLObjectType, child, place.nodes)
  const { statement } = compilation
  const narrowed = whereOf(statement, child, narrow, fixedValues(statement))
  return {
    sql: listSql(columns, `from ${from(child)} where ${allOf(where, narrowed)} ${ordered(child, order)}`),
    finish,
  }
}

/** The one record, of the table a property names, that points at this one: only that table is looked into. */
export function branchValue(compilation: Compilation, place: Place, { on, by, branches }: BranchRead): Value {
  const union = getNamedType(place.type.getFields()[place.field]!.type)
  if (!isUnionType(union)) throw new Uncompilable(`${place.field} is no union`)
  const cases = Object.entries(branches()).map(([name, entity]) => {
    const type = union.getTypes().find((one) => compilation.model.entityOf(one.name)?.class === entity)
    const child = childOf(compilation, entity, type)
    const where = pointing(compilation, place, child, by)
    if (!where) return ''
    const { columns, finish } = recordOf(compilation, type!, child, place.nodes)
    if (!isIdle(finish)) throw new Uncompilable('something to work out in a union')
    return `when ${literal(name)} then ${objectSql(columns, `from ${from(child)} where ${where}`)}`
  })
  return { sql: `case ${columnOf(place.table, on)} ${cases.join(' ')} end` }
}

/** The record itself, under the type of its table, where it was met under another. */
export function sameValue(compilation: Compilation, { type, table, field, nodes }: Place): Value {
  const own = getNamedType(type.getFields()[field]!.type)
  if (!isObjectType(own) || compilation.model.entityOf(own.name) !== table.meta)
    throw new Uncompilable(`${type.name}.${field} is no ${table.meta.className}`)
  const { columns, finish } = recordOf(compilation, own, table, nodes)
  return { sql: objectSql(columns, ''), finish }
}

function childOf({ model, statement }: Compilation, entity: Class, type: unknown): Table {
  const meta = model.entity(entity)
  if (!isObjectType(type) || model.entityOf(type.name) !== meta) throw new Uncompilable(`no ${meta.className}`)
  return { meta, alias: statement.table() }
}

/** That a child points at the record, and is seen by the viewer; `false` when none is. */
function pointing(compilation: Compilation, { table }: Place, child: Table, by: string): string | false {
  const rule = ruleOf(compilation, child.meta, isOwnedBy(compilation, child.meta, by, table.meta))
  if (!rule) return false
  const { statement } = compilation
  const seen = whereOf(statement, child, rule, fixedValues(statement))
  return allOf(`${columnOf(child, by)} = ${keyColumn(table)}`, seen)
}
