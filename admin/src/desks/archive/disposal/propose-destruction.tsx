import { useTranslate } from 'ra-core'
import { ArchiveUnitTodayDocument, ProposeDestructionDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { toDestroy } from './due-records.ts'
import { ProposalPicker } from './proposal-picker.tsx'

/** What those of a unit may propose for destruction. */
export function ProposeDestruction({ division }: { division: string }) {
  const translate = useTranslate()
  const { data } = useAsk(ArchiveUnitTodayDocument, {})
  const propose = useDo(ProposeDestructionDocument)
  if (!data) return null
  return (
    <ProposalPicker
      deed="DESTRUCTION"
      title={translate('keeping.to_destroy')}
      help={translate('keeping.to_destroy_help')}
      action="keeping.propose"
      filter={toDestroy(division, data.archiveUnit?.division.id)}
      busy={propose.isPending}
      refusal={propose.error}
      onPropose={(records, done) => propose.mutate({ input: { records } }, { onSuccess: done })}
    />
  )
}
