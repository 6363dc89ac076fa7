import { LateLoansDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { daysAfter, today } from '../../ui/dates.ts'

const everyMilliseconds = 60_000

/** How many papers should have come back to the archive of the one who is signed in; none for who lends none. */
export function useLateLoans(): number {
  const { rights } = useSignedIn()
  const enabled = rights.mayDo('Mutation.takeBackArchive')
  const { data } = useAsk(LateLoansDocument, { to: daysAfter(today(), -1) }, { enabled, every: everyMilliseconds })
  return data?.archiveLoans.totalCount ?? 0
}
