import { getNamedType, type GraphQLSchema, isEnumType } from 'graphql'
import type { Client as Connection } from 'pg'
import { withClient } from '../../../api/src/database/with-client.ts'
import type { Client } from '../../harness/client.ts'

/** What a database holds that a reader may ask by: the more of it a document uses, the more of the answer it reaches. */
export interface Supplies {
  /** Ids by table. */
  ids: Record<string, string[]>
  /** Texts by column. */
  texts: Record<string, string[]>
  /** Moments, exact to the millisecond. */
  moments: string[]
  days: string[]
  /** Cursors that were given, by list and sort. */
  cursors: Record<string, Record<string, string[]>>
}

const textColumns = [
  ...['number', 'code', 'verification_code', 'classification', 'action', 'template', 'key', 'subject_type'],
  ...['subject', 'name', 'title', 'holder', 'description', 'abstract'],
]

/** Looks through the whole database, and asks every list for cursors as someone who sees much. */
export async function collectSupplies(
  { ownerUrl }: { ownerUrl: string },
  schema: GraphQLSchema,
  readers: { client: Client }[],
): Promise<Supplies> {
  const found = await withClient(ownerUrl, async (connection) => ({
    ids: await valuesOf(connection, ['id'], "data_type = 'uuid'", 'table_name'),
    texts: await valuesOf(connection, textColumns, "data_type in ('text', 'character varying')", 'column_name'),
    moments: await timesOf(connection, 'timestamp with time zone', (time) => new Date(`${time}`).toISOString()),
    days: await timesOf(connection, 'date', String),
  }))
  return {
    ...found,
    cursors: await collectCursors(
      schema,
      readers.map(({ client }) => client),
    ),
  }
}

interface Column {
  table_name: string
  column_name: string
}

const columnsOf = async (connection: Connection, condition: string): Promise<Column[]> =>
  (
    await connection.query<Column>(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and ${condition} order by table_name, column_name`,
    )
  ).rows

async function distinct(connection: Connection, { table_name, column_name }: Column, as = 'text'): Promise<string[]> {
  const { rows } = await connection.query<{ value: string }>(
    `select distinct "${column_name}"::${as}::text as value from "${table_name}" where "${column_name}" is not null
     order by 1 limit 40`,
  )
  return rows.map(({ value }) => value)
}

async function valuesOf(connection: Connection, names: string[], condition: string, by: keyof Column) {
  const found: Record<string, string[]> = {}
  for (const column of await columnsOf(connection, condition))
    if (names.includes(column.column_name)) (found[column[by]] ??= []).push(...(await distinct(connection, column)))
  return found
}

async function timesOf(connection: Connection, type: string, read: (time: string) => string): Promise<string[]> {
  const found = new Set<string>()
  for (const column of await columnsOf(connection, `data_type = '${type}'`))
    for (const value of (await distinct(connection, column)).slice(0, 5)) found.add(read(value))
  return [...found].toSorted()
}

async function collectCursors(schema: GraphQLSchema, readers: Client[]): Promise<Supplies['cursors']> {
  const cursors: Supplies['cursors'] = {}
  for (const list of Object.values(schema.getQueryType()!.getFields())) {
    const sort = getNamedType(list.args.find(({ name }) => name === 'sort')?.type)
    if (!isEnumType(sort)) continue
    const of = (cursors[list.name] = {} as Record<string, string[]>)
    for (const { name } of sort.getValues())
      of[name] = (await Promise.all(readers.map((reader) => cursorsOf(reader, list.name, name)))).flat()
  }
  return cursors
}

async function cursorsOf(reader: Client, list: string, sort: string): Promise<string[]> {
  const { data } = await reader.send<Record<string, { edges: { cursor: string }[] } | null>>(
    `{ ${list}(first: 30, sort: ${sort}) { edges { cursor } } }`,
  )
  return data?.[list]?.edges.map(({ cursor }) => cursor) ?? []
}
