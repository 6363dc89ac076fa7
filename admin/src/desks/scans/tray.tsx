import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ScanTrayDocument, type ScanTrayQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { usePagesOf } from './use-pages-of.ts'

const pageSize = 20

/** Scanned letters nobody could match yet, the oldest first. */
export function Tray() {
  const translate = useTranslate()
  const { page, turn } = useListPlace()
  const { data, error, refetch } = useAsk(ScanTrayDocument, { first: pageSize, offset: (page - 1) * pageSize })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('scans.title')} />
      <DeskTabs at="tray" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data ? <List parts={data.scanParts.nodes} /> : !error && <TextSkeleton lines={6} />}
      {data && <Pager page={page} hasNext={data.scanParts.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}

function List({ parts }: { parts: ScanTrayQuery['scanParts']['nodes'] }) {
  const translate = useTranslate()
  const dates = useDates()
  const pagesOf = usePagesOf()
  if (parts.length === 0)
    return <EmptyState title={translate('scans.tray_empty')} help={translate('scans.tray_empty_help')} />
  return (
    <Box component="ul" aria-label={translate('scans.tray')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
      {parts.map((part) => (
        <RecordCard
          key={part.id}
          to={`/scans/tray/${part.id}`}
          title={pagesOf(part)}
          above={dates.time(part.createdAt)}
        >
          {part.suggested ? translate('scans.perhaps', { number: part.suggested.number }) : translate('scans.unknown')}
        </RecordCard>
      ))}
    </Box>
  )
}
