import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ArchiveDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Pager } from '../../ui/pager.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { PlaceTools } from './paper/place-tools.tsx'
import { Entries } from './entries.tsx'
import type { OpenPlace } from './use-places.ts'

const pageSize = 20

/** The records whose papers lie directly in a place, and how many more fit. */
export function PlaceContent({ place: { id, records, capacity, free } }: { place: OpenPlace }) {
  const translate = useTranslate()
  const { page, turn } = useListPlace()
  const { data, error, refetch } = useAsk(ArchiveDocument, {
    first: pageSize,
    offset: (page - 1) * pageSize,
    search: null,
    filter: { place: { in: [id] } },
  })
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h2" gutterBottom>
        {capacity
          ? translate('keeping.held_of', { records, capacity, free: free ?? 0 })
          : translate('archive.held', { smart_count: records })}
      </Typography>
      <PlaceTools place={id} />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={4} />}
      {data && records > 0 && <Entries records={data.archiveRecords.nodes} />}
      {data && <Pager page={page} hasNext={data.archiveRecords.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
