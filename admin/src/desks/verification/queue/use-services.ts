import { useQuery } from '@tanstack/react-query'
import { ServiceNamesDocument, type ServiceNamesQuery } from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'

/** The services with their names; none while they are on their way. */
export function useServices(): ServiceNamesQuery['services'] {
  const { data } = useQuery({
    queryKey: ['services', 'names'],
    queryFn: async () => (await ask(ServiceNamesDocument, {})).services,
    staleTime: 'static',
  })
  return data ?? []
}
