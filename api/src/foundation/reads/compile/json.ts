import { literal, name } from './statement.ts'
import { Uncompilable } from './uncompilable.ts'

/** Values of an answer under their keys, in order. */
export type Columns = readonly (readonly [key: string, sql: string])[]

/** PostgreSQL cuts longer names short. */
const longestName = 63
/** Most arguments a function takes, two for each key. */
const mostKeys = 50

const isLong = (columns: Columns): boolean => columns.some(([key]) => Buffer.byteLength(key) > longestName)

/** An object per row of `rest` (`from … where …`): the statement for the rows, and how one is written as JSON. */
function rowsOf(columns: Columns, rest: string): { rows: string; object: string } {
  if (!isLong(columns))
    return { rows: `select ${columns.map(([key, sql]) => `${sql} as ${name(key)}`).join(', ')} ${rest}`, object: 'o' }
  if (columns.length > mostKeys) throw new Uncompilable('too many keys that are too long')
  const pairs = columns.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')
  return { rows: `select json_build_object(${pairs}) as o ${rest}`, object: 'o.o' }
}

/** The first row as a JSON object, null when there is none. */
export function objectSql(columns: Columns, rest: string): string {
  const { rows, object } = rowsOf(columns, rest)
  return `(select ${object === 'o' ? 'row_to_json(o)' : object} from (${rows}) o)`
}

/** All rows as a JSON list. */
export function listSql(columns: Columns, rest: string): string {
  const { rows, object } = rowsOf(columns, rest)
  return `(select coalesce(json_agg(${object}), '[]'::json) from (${rows}) o)`
}

/**
 * Gives the whole reading up where GraphQL cannot say null, or not to this viewer: then row by row is found out what
 * to answer instead.
 */
export const orGiveUp = (value: string, place: string): string => `coalesce(${value}, ${giveUp(place)})`

/** The same where a condition of the viewer's right does not hold. */
export const onlyIf = (condition: string, value: string, place: string): string =>
  `case when ${condition} then to_json(${value}) else ${giveUp(place)} end`

const giveUp = (place: string): string => `read_nothing(${literal(place)})`
