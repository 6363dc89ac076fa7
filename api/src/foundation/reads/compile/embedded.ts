import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Compilation, selectionOf } from './compilation.ts'
import { listSql, objectSql, type Columns } from './json.ts'
import { rightTo } from './field-right.ts'
import { literal } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'

/** A JSON column whose value GraphQL knows as an object, or as a list of them. */
export function embeddedSql(
  compilation: Compilation,
  column: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): string {
  const inner = isNonNullType(type) ? type.ofType : type
  const object = getNamedType(inner)
  if (!isObjectType(object)) throw new Uncompilable('JSON that is no object')
  const element = compilation.statement.table()
  if (isListType(inner)) {
    const rest = `from jsonb_array_elements(${column}) with ordinality ${element} (e, n) order by ${element}.n`
    return `case when ${column} is not null then ${listSql(members(compilation, object, `${element}.e`, nodes), rest)} end`
  }
  const rest = `from (select ${column} as e) ${element} where jsonb_typeof(${element}.e) = 'object'`
  return objectSql(members(compilation, object, `${element}.e`, nodes), rest)
}

function members(
  compilation: Compilation,
  type: GraphQLObjectType,
  value: string,
  nodes: readonly FieldNode[],
): Columns {
  const columns: [string, string][] = compilation.form === 'ROWS' ? [['@', literal(type.name)]] : []
  for (const [key, [node]] of selectionOf(compilation, type, nodes)) {
    const field = node!.name.value
    if (field === '__typename') columns.push([key, literal(type.name)])
    else columns.push([key, member(compilation, type, field, value)])
  }
  return columns
}

function member(compilation: Compilation, type: GraphQLObjectType, field: string, value: string): string {
  const right = rightTo(compilation, type.name, field)
  if (!right) return 'null'
  if (right !== true) throw new Uncompilable('a value that only some may read')
  const declared = type.getFields()[field]!.type
  const inner = isNonNullType(declared) ? declared.ofType : declared
  const isPlain = isEnumType(inner)
    ? inner.getValues().every((one) => one.name === one.value)
    : isLeafType(inner) && plain.has(inner.name)
  if (!isPlain) throw new Uncompilable('JSON within JSON')
  return `${value} -> ${literal(field)}`
}

/** Scalars that stand in JSON as GraphQL prints them. */
const plain = new Set(['String', 'ID', 'Int', 'Float', 'Boolean', 'LocalDate', 'JSON', 'JSONObject'])
