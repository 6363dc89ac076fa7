import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { type Cell, textOf } from './cell.ts'

/** Writes rows as CSV the way Excel in Indonesia opens it; no cell is ever a formula. Returns when the file is whole. */
export const writeCsv = (path: string, rows: AsyncIterable<readonly Cell[]>): Promise<void> =>
  pipeline(
    asText(rows),
    stringify({ bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true }),
    createWriteStream(path, { mode: 0o600, flush: true }),
  )

async function* asText(rows: AsyncIterable<readonly Cell[]>): AsyncIterable<(string | number)[]> {
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'number' ? cell : textOf(cell)))
}
