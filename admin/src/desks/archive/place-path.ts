import type { PlaceKind, PlaceLineFragment } from '../../gql/graphql.ts'

/** A place with the wider places it lies in, as far as they were asked for. */
export interface NestedPlace extends PlaceLineFragment {
  parent?: NestedPlace | null
}

/** The places one walks through, from the outermost in. */
export const pathTo = (place: NestedPlace): PlaceLineFragment[] => [
  ...(place.parent ? pathTo(place.parent) : []),
  place,
]

const fromWidest: readonly PlaceKind[] = ['BUILDING', 'ROOM', 'CABINET', 'RACK', 'BOX', 'FOLDER']

/** The kinds of place that fit into one of this kind; all of them where nothing is around. */
export const kindsIn = (kind: PlaceKind | undefined): readonly PlaceKind[] =>
  kind ? fromWidest.slice(fromWidest.indexOf(kind) + 1) : fromWidest

/** What a place is called with its kind; a name that begins with the kind is not told it twice. */
export const calledAs = (kind: string, name: string): string =>
  name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`
