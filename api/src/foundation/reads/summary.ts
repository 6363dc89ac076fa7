import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { Request } from '../request.ts'
import { selectedPaths } from './selected-paths.ts'

/** Writes down a value where SQL wants one, as that type. */
export type Put = (value: unknown, type: string) => string

/** What a summary is asked: its arguments, the asker, and the paths of all that is selected of it, as `trend.time`. */
export interface Asking {
  args: Record<string, unknown>
  request: Request
  selected: ReadonlySet<string>
}

/** An object told from one statement of its own; what is not selected is neither read nor told. */
export interface SummaryRead {
  kind: 'SUMMARY'
  /** SQL of a JSON object: the facts it is told from. @throws what is wrong with the arguments, or forbidden */
  sql(asking: Asking, put: Put): string
  /** Each field, told from the facts. */
  fields: Readonly<Record<string, (facts: never, request: Request) => unknown>>
  /** Whether a copy of the database, a moment old, may answer. */
  replica?: boolean
}

/** An object told from facts: field by field. */
export const summary = <Facts, T extends object>(read: {
  sql: SummaryRead['sql']
  fields: { [Field in keyof T & string]: (facts: Facts, request: Request) => T[Field] }
  replica?: boolean
}): SummaryRead => ({ kind: 'SUMMARY', ...read })

/** The statement of a summary, with the values its places `$1`, `$2`, … stand for. */
export function writtenSummary({ sql }: SummaryRead, asking: Asking): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const text = sql(asking, (value, type) => `$${values.push(value)}::${type}`)
  return { text, values }
}

/** Reads a summary for its resolver, which graphql-js walks. */
export async function readSummary<T extends object>(
  read: SummaryRead,
  args: object,
  request: Request,
  { schema, fragments, variableValues, fieldNodes, returnType }: GraphQLResolveInfo,
): Promise<T> {
  const source = { schema, fragments, variables: variableValues }
  const selected = new Set(selectedPaths(source, getNamedType(returnType) as GraphQLObjectType, fieldNodes))
  const { text, values } = writtenSummary(read, { args: { ...args }, request, selected })
  const statement = { text: `select ${text}::text`, values, rowMode: 'array' as const }
  const { rows } = await request.pools.query<[string]>(statement, read.replica)
  const facts = JSON.parse(rows[0]![0]) as never
  const told = Object.entries(read.fields).filter(([field]) => selected.has(field))
  return Object.fromEntries(told.map(([field, tell]) => [field, tell(facts, request)])) as T
}
