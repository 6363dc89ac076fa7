import type { Client } from 'pg'
import { BackupFault } from './backup-fault.ts'
import type { Manifest, TableCopy } from './manifest.ts'
import { proveLines, readLines } from './pieces.ts'
import { readRows } from './read-rows.ts'
import { findTables, type TableShape } from './table-shape.ts'
import { withoutGuards } from './without-guards.ts'
import type { Vault } from './vault.ts'

/** Fills the tables with the rows of a backup, in the transaction at hand, and reads them back to prove it. */
export async function fillTables(client: Client, vault: Vault, { tables }: Manifest): Promise<void> {
  const shapes = await findTables(client)
  const pairs = tables.map((copy) => ({ copy, shape: shapeFor(copy, shapes) }))
  await withoutGuards(client, shapes, async () => {
    await client.query(`truncate ${shapes.map(({ table }) => table).join(', ')}`)
    for (const { copy, shape } of pairs) await fillTable(client, vault, copy, shape)
  })
  for (const { copy, shape } of pairs) {
    const found = await proveLines(readRows(client, shape, copy.columns))
    if (found.rows !== copy.rows || found.sha256 !== copy.sha256) throw otherRows(copy.table)
  }
}

async function fillTable(client: Client, vault: Vault, copy: TableCopy, shape: TableShape): Promise<void> {
  const values = copy.columns.map((column, at) => `(line->>${at})::${shape.types[shape.columns.indexOf(column)]}`)
  const insert = `insert into ${copy.table} (${copy.columns.join(', ')})
    select ${values.join(', ')} from json_array_elements($1::json) line`
  for (const piece of copy.pieces) {
    const lines = await readLines(vault, piece)
    await client.query(insert, [`[${lines.join(',')}]`])
  }
}

function shapeFor(copy: TableCopy, shapes: readonly TableShape[]): TableShape {
  const shape = shapes.find(({ table }) => table === copy.table)
  if (!shape || copy.columns.some((column) => !shape.columns.includes(column))) throw otherTables(copy.table)
  return shape
}

const otherTables = (table: string): BackupFault =>
  new BackupFault({
    id: `Tabel ${table} di sini berbeda dari cadangan. Pasang versi LIKE-U saat cadangan dibuat.`,
    en: `The table ${table} differs from the backup. Install the version of LIKE-U it was made with.`,
  })

const otherRows = (table: string): BackupFault =>
  new BackupFault({
    id: `Isi tabel ${table} tidak sama dengan cadangan. Tidak ada yang diubah.`,
    en: `The rows of ${table} are not those of the backup. Nothing was changed.`,
  })
