import type { Transact } from '../foundation/work.ts'
import { type Cell, cellOf } from './cell.ts'
import type { Export } from './export.ts'
import { ExportSlice } from './export-slice.ts'

/** The heading of an export and all rows read for it, slice by slice: never more than one in memory. */
export async function* rowsOf(
  transact: Transact,
  { id, labels, leaves, slices, language }: Export,
): AsyncIterable<readonly Cell[]> {
  yield labels
  for (let number = 0; number < slices; number++) {
    const { rows } = await transact(({ em }) => em.findOneOrFail(ExportSlice, { export: id, number }))
    for (const row of rows) yield row.map((value, index) => cellOf(value, leaves[index]!, language))
  }
}
