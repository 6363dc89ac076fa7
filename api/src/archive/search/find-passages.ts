import type { EntityManager } from '@mikro-orm/postgresql'
import type { PassagePiece } from './archive-hit.ts'

/** What stands around a word that was found while it travels; no letter and no scan holds these. */
const [begins, ends] = ['\u0002', '\u0003']
/** Letters of a record that are looked through for a passage. */
const mostLetters = 20_000
const shape = `StartSel=${begins}, StopSel=${ends}, MaxFragments=2, MinWords=5, MaxWords=14, FragmentDelimiter=" … "`

/** Where in these records the words stand; a record in whose texts they do not has no passage. */
export async function findPassages(
  em: EntityManager,
  ids: readonly string[],
  query: string,
): Promise<Map<string, PassagePiece[]>> {
  if (ids.length === 0) return new Map()
  const rows = await em.execute<{ id: string; passage: string }[]>(
    `select id, ts_headline('indonesian', left(letter_text || ' … ' || scan_text, ${mostLetters}), ?::tsquery, ?) as passage
     from archive_record where id = any(?::uuid[])`,
    [query, shape, `{${ids.join(',')}}`],
  )
  return new Map(rows.map(({ id, passage }) => [id, piecesOf(passage)]))
}

/** A passage as pieces; one without anything that was looked for says nothing. */
export function piecesOf(passage: string): PassagePiece[] {
  const pieces = passage
    .replaceAll(/\s+/g, ' ')
    .split(begins)
    .flatMap((piece, at) => {
      const [found = '', rest = ''] = at === 0 ? ['', piece] : piece.split(ends)
      return [
        { text: found, sought: true },
        { text: rest, sought: false },
      ]
    })
    .filter(({ text }) => text !== '')
  return pieces.some(({ sought }) => sought) ? pieces : []
}
