import { writeFile } from 'node:fs/promises'
import { printHeading } from '../foundation/print/print-parts.ts'
import { printTable } from '../foundation/print/print-table.ts'
import { Printout } from '../foundation/print/printout.ts'
import { type Cell, textOf } from './cell.ts'
import type { ListForm } from './list-form.ts'

/** Writes rows as an official list to be printed, the first as the head of its table. */
export async function writePdf(
  path: string,
  rows: AsyncIterable<readonly Cell[]>,
  { form, madeAt }: { form: ListForm; madeAt: Date },
): Promise<void> {
  const [head = [], ...lines] = await all(rows)
  const out = await Printout.begin({ title: form.title.join(' '), madeAt, landscape: true })
  printHeading(out, [], form.title)
  const columns = head.map((title, index) => ({ title, share: form.columns[index]?.share ?? 1 }))
  printTable(out, columns, lines, 7)
  await writeFile(path, await out.bytes(), { mode: 0o600, flush: true })
}

async function all(rows: AsyncIterable<readonly Cell[]>): Promise<string[][]> {
  const lines: string[][] = []
  for await (const row of rows) lines.push(row.map(textOf))
  return lines
}
