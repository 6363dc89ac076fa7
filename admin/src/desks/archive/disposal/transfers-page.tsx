import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ArchiveTransfersDocument, ProposeTransferDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useListPlace } from '../../../ui/use-list-place.ts'
import { DeskTabs } from '../desk-tabs.tsx'
import { toHandOver } from './due-records.ts'
import { ProposalPicker } from './proposal-picker.tsx'
import { Transfer } from './transfer.tsx'

const pageSize = 10

/** Handing records over to the archive unit: what is due, what waits for a signature, what was handed over. */
export function TransfersPage() {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const { page, turn } = useListPlace()
  const { data, error, refetch } = useAsk(ArchiveTransfersDocument, { first: pageSize, offset: (page - 1) * pageSize })
  const propose = useDo(ProposeTransferDocument)
  const transfers = data?.archiveTransfers.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="transfers" />
      {me.division && rights.mayDo('Mutation.proposeTransfer') && (
        <ProposalPicker
          deed="HAND_OVER"
          title={translate('keeping.to_hand_over')}
          help={translate('keeping.to_hand_over_help')}
          action="keeping.hand_over"
          filter={toHandOver(me.division.id)}
          busy={propose.isPending}
          refusal={propose.error}
          onPropose={(records, done) => propose.mutate({ input: { records } }, { onSuccess: done })}
        />
      )}
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!transfers && !error && <TextSkeleton lines={6} />}
      {transfers?.length === 0 && (
        <EmptyState title={translate('keeping.no_transfers')} help={translate('keeping.no_transfers_help')} />
      )}
      <Box sx={{ display: 'grid', gap: 1.5, mt: 2 }}>
        {transfers?.map((transfer) => (
          <Transfer key={transfer.id} transfer={transfer} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.archiveTransfers.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
