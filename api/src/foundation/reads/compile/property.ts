import { getNamedType, isNonNullType, isObjectType } from 'graphql'
import type { Compilation } from './compilation.ts'
import { embeddedSql } from './embedded.ts'
import { objectSql, orGiveUp } from './json.ts'
import { leafSql } from './leaf.ts'
import { columnOf, from, isToOne, keyColumn, type Property, propertyOf, type Table } from './model.ts'
import { type Place, recordOf } from './record.ts'
import { isSame, ruleOf } from './row-rule.ts'
import type { Value } from './selected.ts'
import { allOf } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'
import { fixedValues, whereOf } from './where.ts'

/** The value of a field that is a property of its entity: a column, a JSON object, or a record pointed at. */
export function propertyValue(compilation: Compilation, place: Place): Value {
  const { type, table, field, nodes } = place
  const property = propertyOf(table.meta, field)
  if (!property) throw new Uncompilable(`${type.name}.${field} is no property`)
  const declared = type.getFields()[field]!.type
  if (isObjectType(getNamedType(declared)))
    return isToOne(property)
      ? pointedAt(compilation, place, property)
      : { sql: embeddedSql(compilation, columnOf(table, field), declared, nodes) }
  const sql = leafSql(columnOf(table, field), property, declared)
  const mayLack = property.nullable && isNonNullType(declared) && compilation.form === 'TEXT'
  return { sql: mayLack ? orGiveUp(`to_json(${sql})`, `${type.name}.${field}`) : sql }
}

/** The record a to-one relation points at, if the viewer sees it. */
function pointedAt(compilation: Compilation, { type, table, field, nodes }: Place, property: Property): Value {
  const { statement, model } = compilation
  const declared = type.getFields()[field]!.type
  const named = getNamedType(declared)
  const target: Table = { meta: model.entity(property.targetMeta!.class), alias: statement.table() }
  if (!isObjectType(named) || model.entityOf(named.name) !== target.meta)
    throw new Uncompilable(`${type.name}.${field} is no ${target.meta.className}`)
  const required = isNonNullType(declared) && compilation.form === 'TEXT'
  const rule = ruleOf(compilation, target.meta, isSame(compilation, table.meta, field))
  if (!rule && required) throw new Uncompilable(`${type.name}.${field} is never seen`)
  if (!rule) return { sql: 'null::json' }
  const { columns, finish } = recordOf(compilation, named, target, nodes)
  const where = `${keyColumn(target)} = ${columnOf(table, field)}`
  const seen = whereOf(statement, target, rule, fixedValues(statement))
  const sql = objectSql(columns, `from ${from(target)} where ${allOf(where, seen)}`)
  const mayLack = required && (property.nullable || seen !== 'true')
  return { sql: mayLack ? orGiveUp(sql, `${type.name}.${field}`) : sql, finish }
}
