import type { RaRecord } from 'ra-core'

/** A page of a list that came whole, sorted here. */
export function cutPage(
  rows: readonly RaRecord[],
  { page, perPage, sort }: { page: number; perPage: number; sort?: { field: string; order: string } },
): { data: RaRecord[]; total: number } {
  const sorted = sort ? rows.toSorted((a, b) => compare(a[sort.field], b[sort.field])) : [...rows]
  if (sort?.order === 'DESC') sorted.reverse()
  return { data: sorted.slice((page - 1) * perPage, page * perPage), total: rows.length }
}

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''))
