import { PlaceOnDeskDocument, PlacesInDocument, type PlacesInQuery, type PlaceOnDeskQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import type { Refused } from '../../providers/refused.ts'

/** A place in a list, with the way to it. */
export type ListedPlace = PlacesInQuery['storagePlaces']['nodes'][number]

/** A place that is looked into. */
export type OpenPlace = PlaceOnDeskQuery['storagePlaces']['nodes'][number] & { records: number }

/** The places directly in a place, by their codes; those that lie in none for `undefined`; anywhere for a search. */
export function usePlacesIn(parent: string | undefined, search?: string) {
  const within = { parent: parent ? { in: [parent] } : { none: true } }
  const { data, error, refetch } = useAsk(PlacesInDocument, { filter: search ? {} : within, search: search || null })
  return { places: data?.storagePlaces.nodes, more: data?.storagePlaces.pageInfo.hasNextPage, error, refetch }
}

/** One place with how many records lie directly in it; `null` when there is none one may see. */
export function usePlace(id: string | undefined): { place?: OpenPlace | null; error: Refused | null } {
  const { data, error } = useAsk(PlaceOnDeskDocument, { id: id ?? '' }, { enabled: id !== undefined })
  const [place] = data?.storagePlaces.nodes ?? []
  return { place: data && (place ? { ...place, records: data.archiveRecords.totalCount } : null), error }
}
