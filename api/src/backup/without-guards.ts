import type { Client } from 'pg'
import type { TableShape } from './table-shape.ts'

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * Lets rows be written as they once were: triggers rest, and foreign keys wait until every table is full. Putting the keys
 * back checks every row against them.
 */
export async function withoutGuards(client: Client, tables: readonly TableShape[], fill: () => Promise<void>) {
  const keys = await findForeignKeys(client)
  const change = (changes: readonly string[]) => client.query(changes.map((one) => `alter table ${one}`).join('; '))
  const setTriggers = (how: 'enable' | 'disable') => tables.map(({ table }) => `${table} ${how} trigger user`)
  await change([...keys.map(({ table, name }) => `${table} drop constraint ${name}`), ...setTriggers('disable')])
  await fill()
  await change([
    ...setTriggers('enable'),
    ...keys.map(({ table, name, definition }) => `${table} add constraint ${name} ${definition}`),
  ])
}

const findForeignKeys = async (client: Client): Promise<ForeignKey[]> =>
  (
    await client.query<ForeignKey>(
      `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
    )
  ).rows
