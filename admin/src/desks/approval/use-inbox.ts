import type { UseQueryResult } from '@tanstack/react-query'
import { type DecidableFileFragment, FilesToDecideDocument, type FilesToDecideQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import type { Refused } from '../../providers/refused.ts'
import { useSignedIn } from '../../session/session.ts'

/** How many files an inbox shows; the most urgent come first, the rest moves up. */
const inboxSize = 50

/** How many of what one verified oneself are told of; they are nobody’s work here. */
const fewOwn = 20

/** A file that waits for a decision, as its card shows it. */
export type DecidableFile = DecidableFileFragment

/** The files that wait for a decision: those that are one’s own to decide, and the others of the same bidang. */
export interface InboxContent {
  mine: DecidableFile[]
  others: DecidableFile[]
  /** How many wait that are not shown. */
  beyond: number
}

export const canDecide = ({ availableSteps }: Pick<DecidableFile, 'availableSteps'>): boolean =>
  availableSteps.includes('APPROVE')

/** Sorts what the API answered into one’s own and the others’. */
export function sortInbox({ ofOthers: { nodes, totalCount }, verifiedByMe }: FilesToDecideQuery): InboxContent {
  return {
    mine: nodes.filter(canDecide),
    others: [...nodes.filter((file) => !canDecide(file)), ...verifiedByMe.nodes],
    beyond: totalCount - nodes.length,
  }
}

/** The inbox as it stands. */
export function useInbox(): Pick<UseQueryResult<unknown, Refused>, 'error' | 'refetch'> & { inbox?: InboxContent } {
  const { me } = useSignedIn()
  const { data, error, refetch } = useAsk(FilesToDecideDocument, { me: me.id, first: inboxSize, few: fewOwn })
  return { inbox: data && sortInbox(data), error, refetch }
}
