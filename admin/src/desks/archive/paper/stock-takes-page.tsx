import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { StockTakesDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RecordCard } from '../../../ui/record-card.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import { useListPlace } from '../../../ui/use-list-place.ts'
import { DeskTabs } from '../desk-tabs.tsx'

const pageSize = 20

/** Places that are being counted, and those that were. */
export function StockTakesPage() {
  const translate = useTranslate()
  const dates = useDates()
  const { page, turn } = useListPlace()
  const { data, error, refetch } = useAsk(StockTakesDocument, { first: pageSize, offset: (page - 1) * pageSize })
  const found = data?.stockTakes.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="stock" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!found && !error && <TextSkeleton lines={6} />}
      {found?.length === 0 && (
        <EmptyState title={translate('keeping.no_stock')} help={translate('keeping.no_stock_help')} />
      )}
      <Box component="ul" aria-label={translate('archive.stock')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
        {found?.map(({ id, place, state, createdAt, expected }) => (
          <RecordCard
            key={id}
            to={`/archive/stock/${id}`}
            title={`${place.name} (${place.code})`}
            above={dates.time(createdAt)}
            aside={
              <StatusChip
                state={state}
                tone={state === 'OPEN' ? 'info' : 'success'}
                label={translate(`keeping.stock_state.${state}`)}
              />
            }
          >
            {translate('keeping.expected', { smart_count: expected })}
          </RecordCard>
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.stockTakes.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
