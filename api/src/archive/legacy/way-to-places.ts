import type { EntityManager } from '@mikro-orm/postgresql'
import { StoragePlace } from '../storage-place.ts'

/** The places of a bidang by the codes that lead to them: in full, or only so far as is clear. */
export type WayToPlaces = ReadonlyMap<string, StoragePlace | 'AMBIGUOUS'>

/** A way as people type it: codes from the outside in, with ` / ` between. */
export const wayOf = (typed: string): string =>
  typed
    .toUpperCase()
    .split(/\s+[/>]\s+/)
    .join(' / ')

/** Learns the ways to all places of a bidang. */
export async function findWays(em: EntityManager, division: string): Promise<WayToPlaces> {
  const places = await em.find(StoragePlace, { division })
  const byId = new Map(places.map((place) => [place.id, place]))
  const ways = new Map<string, StoragePlace | 'AMBIGUOUS'>()
  for (const place of places) for (const way of waysTo(place, byId)) ways.set(way, ways.has(way) ? 'AMBIGUOUS' : place)
  return ways
}

/** `B1`, `R2 / B1`, `L1 / R2 / B1`. */
function waysTo(place: StoragePlace, byId: ReadonlyMap<string, StoragePlace>): string[] {
  const ways = [place.code]
  for (let outer = byId.get(place.parent?.id ?? ''); outer; outer = byId.get(outer.parent?.id ?? ''))
    ways.push(`${outer.code} / ${ways.at(-1)}`)
  return ways
}
