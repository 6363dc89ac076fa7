import type { Transact } from '../foundation/work.ts'
import { type Cell, cellOf } from './cell.ts'
import type { Export } from './export.ts'
import { findListForm, rowOf } from './list-form.ts'
import { ExportSlice } from './export-slice.ts'

/** The heading of an export and all rows read for it, slice by slice: never more than one in memory. */
export async function* rowsOf(
  transact: Transact,
  { id, labels, leaves, slices, language, form: name, columns }: Export,
): AsyncIterable<readonly Cell[]> {
  const form = name ? findListForm(name) : undefined
  yield form ? form.columns.map(({ title }) => title) : labels
  let number = 0
  for (let slice = 0; slice < slices; slice++) {
    const { rows } = await transact(({ em }) => em.findOneOrFail(ExportSlice, { export: id, number: slice }))
    for (const row of rows)
      yield form
        ? rowOf(form, columns, row, ++number)
        : row.map((value, index) => cellOf(value, leaves[index]!, language))
  }
}
