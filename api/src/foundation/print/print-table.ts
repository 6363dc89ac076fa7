import { margin, type Printout } from './printout.ts'
import { lineHeight, wrapped } from './wrapped.ts'

/** A column of a printed table; `share` is how wide it is beside the others. */
export interface PrintedColumn {
  title: string
  share?: number
}

const padding = 2.5
const hair = 0.4

/** A ruled table whose head stands on every page; a row stays whole. */
export function printTable(
  out: Printout,
  columns: readonly PrintedColumn[],
  rows: Iterable<readonly string[]>,
  size = 8,
): void {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const widths = columns.map(({ share = 1 }) => (out.column * share) / all)
  const print = (cells: readonly string[], bold: boolean) => printRow(out, cells, widths, { size, bold })
  out.under(
    () =>
      print(
        columns.map(({ title }) => title),
        true,
      ),
    () => {
      for (const cells of rows) print(cells, false)
    },
  )
}

function printRow(
  out: Printout,
  cells: readonly string[],
  widths: readonly number[],
  ink: { size: number; bold: boolean },
): void {
  const columns = widths.map((width, index) =>
    wrapped(cells[index] ?? '', out.face(ink.bold), ink.size, width - 2 * padding),
  )
  const height = Math.max(...columns.map(({ length }) => length)) * lineHeight(ink.size) + 2 * padding
  // The head is never pushed to the page that would print it again.
  if (!ink.bold) out.need(height)
  let x = margin
  columns.forEach((lines, index) => {
    lines.forEach((line, at) =>
      out.put(line, x + padding, out.at - padding - at * lineHeight(ink.size), widths[index]!, ink),
    )
    out.rule(x, out.at - height, hair, height)
    x += widths[index]!
  })
  out.rule(x, out.at - height, hair, height)
  out.rule(margin, out.at, out.column, hair)
  out.rule(margin, out.at - height, out.column, hair)
  out.skip(height)
}
