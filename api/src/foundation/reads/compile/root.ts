import { type FieldNode, getNamedType, type GraphQLObjectType, isNonNullType } from 'graphql'
import { readOf, type RecordsRead } from '../read.ts'
import { ask, type Call, type Compilation, type Question, type Questioner } from './compilation.ts'
import { shapeOf, valuesOf } from './condition-shape.ts'
import { connectionValue } from './connection.ts'
import { eachValue } from './each.ts'
import { listSql, objectSql, orGiveUp } from './json.ts'
import { from, type Table } from './model.ts'
import { ordered } from './ordered.ts'
import { recordOf } from './record.ts'
import { ruleOf } from './row-rule.ts'
import type { Value } from './selected.ts'
import { allOf } from './statement.ts'
import { summaryValue } from './summary-value.ts'
import { Uncompilable } from './uncompilable.ts'
import { askedValues, fixedValues, whereOf } from './where.ts'
import type { Condition } from '../../rights/rights.ts'

type Sought = Question & { where: Condition | null }

/** The value of a field of `Query`. */
export function rootValue(compilation: Compilation, nodes: readonly FieldNode[]): Value {
  const node = nodes[0]!
  const field = compilation.model.schema.getQueryType()!.getFields()[node.name.value]
  if (!field) throw new Uncompilable(`no Query.${node.name.value}`)
  const read = readOf(field)
  if (read?.kind === 'LIST') return connectionValue(compilation, { field, node }, nodes, read)
  if (read?.kind === 'ONE' || read?.kind === 'ROWS') return recordsValue(compilation, { field, node }, nodes, read)
  if (read?.kind === 'EACH') return eachValue(compilation, { field, node }, nodes, read)
  if (read?.kind === 'SUMMARY') return summaryValue(compilation, { field, node }, nodes, read)
  throw new Uncompilable(`Query.${node.name.value} has a resolver`)
}

const seek =
  ({ seek: ours }: RecordsRead): Questioner<Sought> =>
  (args, request) => {
    const where = ours(args, request)
    return { where, shape: shapeOf(where), values: valuesOf(where) }
  }

/** The records that fit, or the first of them, as far as the viewer sees them. */
function recordsValue(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  read: RecordsRead,
): Value {
  const { statement, model } = compilation
  const table: Table = { meta: model.entity(read.entity()), alias: statement.table() }
  const { call, asked } = ask(compilation, at, seek(read))
  const rule = ruleOf(compilation, table.meta, false)
  const isOne = read.kind === 'ONE'
  if (!asked.where || !rule) return nothing(compilation, at, isOne)
  const { columns, finish } = recordOf(compilation, getNamedType(at.field.type) as GraphQLObjectType, table, nodes)
  const seen = whereOf(statement, table, rule, fixedValues(statement))
  const fits = whereOf(statement, table, asked.where, askedValues(statement, call, 0))
  const limit = isOne ? 'limit 1' : read.limit ? `limit ${read.limit}` : ''
  const rest = `from ${from(table)} where ${allOf(fits, seen)} ${ordered(table, read.order)} ${limit}`
  const sql = isOne ? objectSql(columns, rest) : listSql(columns, rest)
  return { sql: isOne && mustBe(compilation, at) ? orGiveUp(sql, at.field.name) : sql, finish }
}

const mustBe = ({ form }: Compilation, { field }: Pick<Call, 'field'>): boolean =>
  form === 'TEXT' && isNonNullType(field.type)

function nothing(compilation: Compilation, at: Pick<Call, 'field'>, isOne: boolean): Value {
  if (mustBe(compilation, at)) throw new Uncompilable('nothing, where something must be')
  return { sql: isOne ? 'null::json' : `'[]'::json` }
}
