import { WayOfSigningDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'

/** Whether who is at the keyboard may sign letters they approved with a certificate of their own. */
export function useSigns(): boolean {
  const { rights } = useSignedIn()
  const may = rights.mayDo('Mutation.signDocument')
  const { data } = useAsk(WayOfSigningDocument, {}, { enabled: may })
  return may && data?.agency.signingMethod === 'BSRE'
}
