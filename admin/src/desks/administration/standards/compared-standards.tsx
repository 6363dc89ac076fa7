import { type ServiceKind, StandardsComparedDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { ChangeList } from '../change-list.tsx'
import { draftOf } from './standard-draft.ts'
import { useStandardWords } from './use-standard-words.ts'

/** What differs between two versions of a standard. */
export function ComparedStandards({ service, older, newer }: { service: ServiceKind; older: string; newer: string }) {
  const words = useStandardWords(service)
  const { data, error } = useAsk(StandardsComparedDocument, { ids: [older, newer] })
  if (error) return <ErrorPanel error={error} />
  if (!data) return <TextSkeleton />
  const find = (id: string) => draftOf(data.serviceStandards.nodes.find((one) => one.id === id)!)
  return <ChangeList changes={words.changes(find(older), find(newer))} />
}
