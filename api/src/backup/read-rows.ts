import type { Client } from 'pg'
import { jobTable, type TableShape } from './table-shape.ts'

/** Makes values be written the same way, whatever the server is used to. */
export const writePlainly = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 3;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`

const atOnce = 2000

/** The rows of a table in an order of their own, each as a JSON array of its columns written out. */
export async function* readRows(client: Client, shape: TableShape, columns: readonly string[]): AsyncGenerator<string> {
  const line = `array_to_json(array[${columns.map((column) => `${column}::text`).join(', ')}]::text[])::text`
  const cursor = `declare kept no scroll cursor for
    select ${line} as line from ${shape.table} ${waiting(shape)} order by ${orderOf(shape, line)}`
  await client.query(cursor)
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch forward ${atOnce} from kept`)
      for (const { line: row } of rows) yield row
      if (rows.length < atOnce) break
    }
  } finally {
    // After a failed statement the transaction is over, and the cursor with it.
    await client.query('close kept').catch(() => undefined)
  }
}

/** What has been done is done: only what still waits is kept of the jobs. */
const waiting = ({ table }: TableShape): string => (table === jobTable ? `where state < 'completed'` : '')

/** Text is ordered by its bytes, for two servers may know different alphabets. */
function orderOf({ key, columns, types }: TableShape, line: string): string {
  if (key.length === 0) return `${line} collate "C"`
  const isText = (column: string) => /^(text|character)/.test(types[columns.indexOf(column)] ?? '')
  return key.map((column) => (isText(column) ? `${column} collate "C"` : column)).join(', ')
}
