import type { Client } from 'pg'

/** A table as the database describes it; names are quoted where they must be. */
export interface TableShape {
  table: string
  columns: string[]
  types: string[]
  /** The columns its rows are told apart by; none for tables that are only added up. */
  key: string[]
}

/** Jobs are the only rows of the queue that are kept: the rest is made anew when LIKE-U starts. */
export const jobTable = 'pgboss.job'

const shapes = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table,
    array_agg(quote_ident(a.attname) order by a.attnum) as columns,
    array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
    coalesce((
      select array_agg(quote_ident(k.attname) order by array_position(i.indkey::int2[], k.attnum))
      from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary), '{}') as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'mikro_orm_migrations'
    or n.nspname || '.' || c.relname = '${jobTable}'
  group by c.oid, n.nspname, c.relname
  order by 1`

/** Every table whose rows belong into a backup. */
export const findTables = async (client: Client): Promise<TableShape[]> => (await client.query<TableShape>(shapes)).rows
