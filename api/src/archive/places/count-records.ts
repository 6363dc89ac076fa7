import type { EntityManager } from '@mikro-orm/postgresql'

/** How many records lie directly in each of these places. */
export async function countRecordsIn(em: EntityManager, places: readonly string[]): Promise<number[]> {
  const rows = await em.execute<{ place: string; records: number }[]>(
    `select place_id as place, count(*)::int as records from archive_record
     where place_id in (${places.map(() => '?').join(', ')}) group by place_id`,
    [...places],
  )
  const counts = new Map(rows.map(({ place, records }) => [place, records]))
  return places.map((place) => counts.get(place) ?? 0)
}
