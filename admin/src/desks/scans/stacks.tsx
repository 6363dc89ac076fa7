import AddIcon from '@mui/icons-material/Add'
import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { StacksDocument, type StackLineFragment } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { NewStackDialog } from './new-stack-dialog.tsx'
import { stackTones } from './tones.ts'

const pageSize = 20

/** The stacks that came in from the scanner, newest first. */
export function Stacks() {
  const translate = useTranslate()
  const { page, turn } = useListPlace()
  const [making, setMaking] = useState(false)
  const { data, error, refetch } = useAsk(StacksDocument, { first: pageSize, offset: (page - 1) * pageSize })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('scans.title')} />
      <DeskTabs at="stacks" />
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setMaking(true)} sx={{ mb: 2, mr: 1 }}>
        {translate('scans.new')}
      </Button>
      <Button href="/lembar-pemisah.pdf" target="_blank" sx={{ mb: 2 }}>
        {translate('scans.separator')}
      </Button>
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data ? <List stacks={data.scanBatches.nodes} /> : !error && <TextSkeleton lines={6} />}
      {data && <Pager page={page} hasNext={data.scanBatches.pageInfo.hasNextPage} onPage={turn} />}
      {making && <NewStackDialog onClose={() => setMaking(false)} />}
    </Box>
  )
}

function List({ stacks }: { stacks: readonly StackLineFragment[] }) {
  const translate = useTranslate()
  const dates = useDates()
  if (stacks.length === 0) return <EmptyState title={translate('scans.none')} help={translate('scans.none_help')} />
  return (
    <Box component="ul" aria-label={translate('scans.stacks')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
      {stacks.map(({ id, createdAt, state, pages, method, minutes, scannedBy }) => (
        <RecordCard
          key={id}
          to={`/scans/stacks/${id}`}
          title={dates.time(createdAt)}
          above={scannedBy.name}
          aside={<StatusChip state={state} tone={stackTones[state]} label={translate(`scans.state.${state}`)} />}
        >
          {method}
          {pages ? ` · ${translate('scans.page_count', { smart_count: pages })}` : ''}
          {minutes ? ` · ${translate('scans.has_minutes')}` : ''}
        </RecordCard>
      ))}
    </Box>
  )
}
