import type { Client } from 'pg'
import type { TableCopy } from './manifest.ts'
import { keepLines } from './pieces.ts'
import { readRows } from './read-rows.ts'
import { findTables } from './table-shape.ts'
import type { Vault } from './vault.ts'

/** Copies every table into the backup, as they stand at one moment: the transaction's. */
export async function copyTables(client: Client, vault: Vault, stamp: string): Promise<TableCopy[]> {
  const copies: TableCopy[] = []
  for (const shape of await findTables(client)) {
    const { table, columns } = shape
    copies.push({
      table,
      columns,
      ...(await keepLines(vault, { stamp, what: table }, readRows(client, shape, columns))),
    })
  }
  return copies
}
