import { useQuery } from '@tanstack/react-query'
import { type ServiceKind, ServiceNamesDocument } from '../gql/graphql.ts'
import { ask } from '../providers/ask.ts'
import { useText } from './text.ts'

/** What services are called, in the reader’s language; nothing while the names are on their way. */
export function useServiceName(): (kind: ServiceKind) => string {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['services', 'names'],
    queryFn: async () => (await ask(ServiceNamesDocument, {})).services,
    staleTime: 'static',
  })
  return (kind) => {
    const service = data?.find((one) => one.kind === kind)
    return service ? text(service.title) : ''
  }
}
