import {
  type GraphQLEnumType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Property } from './model.ts'
import { literal } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'

/** Scalars whose JSON PostgreSQL writes as GraphQL does, by the column types for which that is so. */
const asTheyAre: Record<string, RegExp> = {
  ID: /^(uuid|text|varchar.*)$/,
  String: /^(uuid|text|varchar.*|date)$/,
  Int: /^(int|integer|smallint)$/,
  Float: /^(double precision|real|int|integer|smallint)$/,
  Boolean: /^(bool|boolean)$/,
  LocalDate: /^date$/,
  JSON: /^jsonb?$/,
  JSONObject: /^jsonb?$/,
}

/** Column types that are read as text where GraphQL wants text: as numbers they would lose digits. */
const digits = /^(int|integer|smallint|bigint|numeric.*)$/

/** A column's value as GraphQL prints it. */
export function leafSql(column: string, { columnTypes }: Property, type: GraphQLOutputType): string {
  const inner = isNonNullType(type) ? type.ofType : type
  const columnType = columnTypes[0]!
  if (isListType(inner)) return listSql(column, columnType, inner.ofType as GraphQLOutputType)
  if (isEnumType(inner)) return enumSql(column, inner)
  if (!isLeafType(inner)) throw new Uncompilable('neither scalar nor enum')
  if (asTheyAre[inner.name]?.test(columnType)) return column
  if (inner.name === 'DateTimeISO' && columnType.startsWith('timestamptz'))
    return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if ((inner.name === 'String' || inner.name === 'ID') && digits.test(columnType)) return `${column}::text`
  throw new Uncompilable(`${columnType} as ${inner.name}`)
}

function enumSql(column: string, type: GraphQLEnumType): string {
  if (namesAreValues(type)) return column
  const cases = type.getValues().map(({ name, value }) => `when ${literal(String(value))} then ${literal(name)}`)
  return `case ${column}::text ${cases.join(' ')} end`
}

/** Lists of texts, be they arrays or JSON. */
function listSql(column: string, columnType: string, type: GraphQLOutputType): string {
  const inner = isNonNullType(type) ? type.ofType : type
  const plain = isEnumType(inner) ? namesAreValues(inner) : isLeafType(inner) && inner.name === 'String'
  if (plain && /^(text\[\]|varchar.*\[\]|jsonb?)$/.test(columnType)) return column
  throw new Uncompilable(`a list of ${String(inner)}`)
}

const namesAreValues = (type: GraphQLEnumType): boolean => type.getValues().every(({ name, value }) => name === value)
