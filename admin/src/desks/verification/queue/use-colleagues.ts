import { QueueColleaguesDocument, type QueueColleaguesQuery } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDesk } from './use-desk.ts'

/** The admins of the same bidang, who may have its files in hand. */
export function useColleagues(): QueueColleaguesQuery['colleagues'] {
  const { division } = useDesk()
  const { data } = useAsk(QueueColleaguesDocument, {})
  return (data?.colleagues ?? []).filter((one) => one.role === 'ADMIN' && one.division?.id === division)
}
