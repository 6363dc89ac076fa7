import { ServiceTitlesDocument, type ServiceKind } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { useText } from '../language/words.ts'

/** Says the name of a service; nothing until the names are there. */
export function useServiceTitle(): (kind: ServiceKind) => string {
  const text = useText()
  const { data } = useAsk(ServiceTitlesDocument, {})
  return (kind) => {
    const service = data?.services.find((one) => one.kind === kind)
    return service ? text(service.title) : ''
  }
}
