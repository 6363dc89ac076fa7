import type { Position } from './cursor.ts'

/**
 * A piece of a sorted list: all of it, what lies behind a sort value, the records without a sort value (or those of them
 * behind an id), or the records with one. An index walks each of them from end to end.
 */
export type Piece = 'ALL' | 'BEHIND' | 'EMPTY' | 'EMPTY_BEHIND' | 'FILLED'

/**
 * Where the records behind a cursor lie, in order. Those without a sort value count as the largest, as in PostgreSQL's
 * indexes: they come first in a descending list and last in an ascending one.
 */
export function piecesBehind(
  after: Position | undefined,
  { descending, mayBeEmpty }: { descending: boolean; mayBeEmpty: boolean },
): Piece[] {
  if (!after) return ['ALL']
  if (after.value === null) return descending ? ['EMPTY_BEHIND', 'FILLED'] : ['EMPTY_BEHIND']
  return mayBeEmpty && !descending ? ['BEHIND', 'EMPTY'] : ['BEHIND']
}
