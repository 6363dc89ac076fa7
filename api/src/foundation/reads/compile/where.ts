import { type Condition, isCondition, isMine } from '../../rights/rights.ts'
import { columnOf, comparedAs, from, isToOne, keyColumn, propertyOf, type Table } from './model.ts'
import { allOf, literal, type Statement } from './statement.ts'

/** How the values of a condition stand in a statement. */
export interface Values {
  one(value: unknown, type: string): string
  list(values: readonly unknown[], type: string): string
}

/** Values of our own code (rights, declarations) are written down, so that partial indexes fit; the viewer's are not. */
export const fixedValues = (statement: Statement): Values => ({
  one: (value, type) => {
    if (isMine(value)) return statement.value({ viewer: value.mine }, value.mine === 'divisions' ? `${type}[]` : type)
    return typeof value === 'number' ? String(value) : literal(String(value))
  },
  list: (values, type) => `array[${values.map((value) => literal(String(value))).join(', ')}]::${type}[]`,
})

/** Values people sent, in the order `valuesOf` lists them, from that place on. */
export function askedValues(statement: Statement, call: number, firstPlace: number): Values {
  let place = firstPlace
  const next = (type: string) => statement.value({ call, place: place++ }, type)
  return { one: (_value, type) => next(type), list: (_values, type) => next(`${type}[]`) }
}

const comparisons: Record<string, string> = {
  $eq: '=',
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
  $like: 'like',
  $ilike: 'ilike',
}

/** A condition over the properties of a table's records as SQL; an empty one always holds. */
export function whereOf(statement: Statement, table: Table, condition: Condition, values: Values): string {
  const terms = Object.entries(condition).map(([key, value]) => term(statement, table, key, value, values))
  return allOf(...terms)
}

function term(statement: Statement, table: Table, key: string, value: unknown, values: Values): string {
  const inner = (condition: unknown) => whereOf(statement, table, condition as Condition, values)
  if (key === '$and') return allOf(...(value as unknown[]).map(inner))
  if (key === '$or') return anyOf((value as unknown[]).map(inner))
  if (key === '$not') return `not (${inner(value)})`
  const property = propertyOf(table.meta, key)
  if (!property) throw new Error(`${table.meta.className} has no property ${key}`)
  if (isToOne(property) && isCondition(value) && !isMine(value) && !isOperators(value))
    return related(statement, table, key, value, values)
  return compared(columnOf(table, key), value, comparedAs(property), values)
}

const anyOf = (conditions: readonly string[]): string => `(${conditions.map((one) => `(${one})`).join(' or ')})`

/** Operators compare a value; what joins conditions does not. */
const isOperators = (condition: Condition): boolean =>
  Object.keys(condition).every((key) => key.startsWith('$') && !['$and', '$or', '$not'].includes(key))

function related(statement: Statement, table: Table, key: string, condition: Condition, values: Values): string {
  const target: Table = { meta: propertyOf(table.meta, key)!.targetMeta!, alias: statement.table() }
  const points = `${keyColumn(target)} = ${columnOf(table, key)}`
  const where = allOf(points, whereOf(statement, target, condition, values))
  return `exists (select from ${from(target)} where ${where})`
}

function compared(column: string, value: unknown, type: string, values: Values): string {
  if (value === null) return `${column} is null`
  if (typeof value === 'boolean') return `${column} = ${value}`
  if (isMine(value))
    return `${column} = ${value.mine === 'divisions' ? `any(${values.one(value, type)})` : values.one(value, type)}`
  if (Array.isArray(value)) return among(column, value, type, values)
  if (!isCondition(value)) return `${column} = ${values.one(value, type)}`
  const terms = Object.entries(value).map(([operator, one]) => operated(column, operator, one, type, values))
  return allOf(...terms)
}

/** One of a list; for a list of one an index keeps its order. */
const among = (column: string, list: readonly unknown[], type: string, values: Values): string =>
  list.length === 1 ? `${column} = ${values.one(list[0], type)}` : `${column} = any(${values.list(list, type)})`

const noneOf = (column: string, list: readonly unknown[], type: string, values: Values): string =>
  list.length === 1 ? `${column} <> ${values.one(list[0], type)}` : `${column} <> all(${values.list(list, type)})`

function operated(column: string, operator: string, value: unknown, type: string, values: Values): string {
  if (operator === '$in') return among(column, value as unknown[], type, values)
  if (operator === '$nin') return noneOf(column, value as unknown[], type, values)
  if (operator === '$contains') return `${column} @> ${values.list(value as unknown[], type.replace('[]', ''))}`
  if (operator === '$ne') return value === null ? `${column} is not null` : `${column} <> ${values.one(value, type)}`
  const comparison = comparisons[operator]
  if (!comparison) throw new Error(`Reads know no ${operator}`)
  return `${column} ${comparison} ${values.one(value, type)}`
}
