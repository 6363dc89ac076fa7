import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import type { EachRead } from '../read.ts'
import type { Call, Compilation } from './compilation.ts'
import { listSql } from './json.ts'
import { columnOf, comparedAs, from, propertyOf, type Table } from './model.ts'
import { ordered } from './ordered.ts'
import { recordOf } from './record.ts'
import { ruleOf } from './row-rule.ts'
import type { Value } from './selected.ts'
import { allOf, literal } from './statement.ts'
import { fixedValues, whereOf } from './where.ts'

/** One record for each of some values, in the order of the values, as far as the viewer sees them. */
export function eachValue(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  { entity, property, values, order }: EachRead,
): Value {
  const { statement, model } = compilation
  const meta = model.entity(entity())
  const rule = ruleOf(compilation, meta, false)
  if (!rule) return { sql: `'[]'::json` }
  const [table, candidate]: Table[] = [0, 1].map(() => ({ meta, alias: statement.table() }))
  const value = statement.table()
  const type = comparedAs(propertyOf(meta, property)!)
  const seen = whereOf(statement, candidate!, rule, fixedValues(statement))
  const where = allOf(`${columnOf(candidate!, property)} = ${value}.one`, seen)
  const first = `select * from ${from(candidate!)} where ${where} ${ordered(candidate!, order)} limit 1`
  const list = `unnest(array[${values().map(literal).join(', ')}]::${type}[]) with ordinality ${value} (one, place)`
  const { columns, finish } = recordOf(compilation, getNamedType(at.field.type) as GraphQLObjectType, table!, nodes)
  const rest = `from ${list} cross join lateral (${first}) ${table!.alias} order by ${value}.place`
  return { sql: listSql(columns, rest), finish }
}
