import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type SessionQuery, SessionDocument } from '../gql/graphql.ts'
import { isRefused } from '../providers/refused.ts'
import { send } from '../providers/send.ts'
import { type Rights, rightsOf } from './rights.ts'

/** Who is signed in, what they still have to do to their account, and what they may do. */
export interface Session {
  me: NonNullable<SessionQuery['me']>
  duties: SessionQuery['myDuties']
  rights: Rights
}

const key = ['session']

async function findSession(): Promise<Session | null> {
  try {
    const { me, myDuties, myRights } = await send<SessionQuery>(SessionDocument.toString(), {})
    return me ? { me, duties: myDuties, rights: rightsOf(myRights) } : null
  } catch (error) {
    if (isRefused(error, 'UNAUTHENTICATED')) return null
    throw error
  }
}

/** Who is signed in: not known yet (undefined), nobody (null), or somebody. */
export function useSession(): { session: Session | null | undefined; error: Error | null; askAgain: () => void } {
  const queryClient = useQueryClient()
  const { data, error } = useQuery({ queryKey: key, queryFn: findSession, staleTime: Infinity })
  return { session: data, error, askAgain: () => void queryClient.invalidateQueries({ queryKey: key }) }
}

/** The person at the keyboard; only for what is shown to people who have signed in. */
export function useSignedIn(): Session {
  const { session } = useSession()
  if (!session) throw new Error('Nobody is signed in here.')
  return session
}
