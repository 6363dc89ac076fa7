import { StandingInDocument, type StandingInQuery } from '../gql/graphql.ts'
import { useAsk } from '../providers/ask.ts'
import { useSignedIn } from '../session/session.ts'
import { today } from '../ui/dates.ts'

/** A post somebody stands in for today, as Plt. or Plh. */
export type Post = StandingInQuery['delegations']['nodes'][number]

/** The posts the signed-in person stands in for today; not known yet while they are asked for. */
export function useStandingIn(): Post[] | undefined {
  const { me } = useSignedIn()
  const { data } = useAsk(StandingInDocument, { me: me.id, today: today() })
  return data?.delegations.nodes.filter(({ endedAt }) => !endedAt)
}
