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
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  await setTriggers(client, tables, 'disable')
  await fill()
  await setTriggers(client, tables, 'enable')
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
}

async function setTriggers(client: Client, tables: readonly TableShape[], how: 'enable' | 'disable'): Promise<void> {
  for (const { table } of tables) await client.query(`alter table ${table} ${how} trigger user`)
}

const findForeignKeys = async (client: Client): Promise<ForeignKey[]> =>
  (
    await client.query<ForeignKey>(
      `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
    )
  ).rows
