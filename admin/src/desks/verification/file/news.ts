import type { FileStandFragment } from '../../../gql/graphql.ts'

/** What of a file can change under somebody’s eyes, and matters to whoever works on it. */
export type Aspect = 'status' | 'holder' | 'round'

/** One thing that is not what it was, by value; holders by name. */
export interface News {
  aspect: Aspect
  before: string
  now: string
}

const aspects: Record<Aspect, (file: FileStandFragment) => string> = {
  status: ({ status }) => status,
  holder: ({ holder }) => holder?.name ?? '',
  round: ({ round }) => String(round),
}

/** What changed between two looks at a file. */
export const newsBetween = (before: FileStandFragment, now: FileStandFragment): News[] =>
  (Object.keys(aspects) as Aspect[])
    .map((aspect) => ({ aspect, before: aspects[aspect](before), now: aspects[aspect](now) }))
    .filter((one) => one.before !== one.now)
