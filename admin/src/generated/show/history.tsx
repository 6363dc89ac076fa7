import { Box, Button, Typography } from '@mui/material'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type RaRecord, useTranslate } from 'ra-core'
import { RecordHistoryDocument, type RecordHistoryQuery } from '../../gql/graphql.ts'
import { ask } from '../../providers/ask.ts'
import type { Resource } from '../../schema/resource.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useWords } from '../words.ts'
import { useDeed } from './deed.ts'

type Event = RecordHistoryQuery['recordHistory']['nodes'][number]

/** Who did what when with a record, newest first, from the audit trail that nobody can change. */
export function History({ resource, record }: { resource: Resource; record: RaRecord }) {
  const translate = useTranslate()
  const asked = { type: resource.type, id: String(record.id) }
  const { data, error, hasNextPage, fetchNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: [resource.name, 'history', record.id],
    queryFn: ({ pageParam, signal }) => ask(RecordHistoryDocument, { ...asked, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ recordHistory: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <TextSkeleton lines={6} />
  const events = data.pages.flatMap(({ recordHistory }) => recordHistory.nodes)
  if (!events.length) return <EmptyState title={translate('generated.no_history')} />
  return (
    <>
      <Box component="ol" reversed sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {events.map((event) => (
          <OneEvent key={event.id} event={event} />
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetching}>
          {translate('generated.earlier')}
        </Button>
      )}
    </>
  )
}

function OneEvent({ event }: { event: Event }) {
  const translate = useTranslate()
  const { time } = useDates()
  const words = useWords()
  const deed = useDeed()
  const who = event.actor?.name ?? translate('generated.by_itself')
  const detail = Object.entries(event.detail).filter(([, value]) => typeof value !== 'object')
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{deed(event.action)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {time(event.at)} · {who}
        {event.actedFor && ` (${translate('generated.acting_for', { name: event.actedFor.name })})`}
      </Typography>
      {event.reason && <Typography variant="body2">{event.reason}</Typography>}
      {detail.length > 0 && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {detail.map(([key, value]) => `${words.field({ owner: '', name: key })}: ${String(value)}`).join(' · ')}
        </Typography>
      )}
    </Box>
  )
}
