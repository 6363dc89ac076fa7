import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { NewsToTellDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { NewsLine } from './news-line.tsx'

const pageSize = 20
/** Messages are written a moment after the step they tell of, so the pulse of submissions does not show them. */
const every = 10_000

/** News for people whom no message can reach: told when they come, or when somebody passes by their house. */
export function NewsToTell() {
  const translate = useTranslate()
  const { page, turn } = useListPlace()
  const { data, error, refetch } = useAsk(
    NewsToTellDocument,
    { first: pageSize, offset: (page - 1) * pageSize },
    { every },
  )
  const news = data?.notifications.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('front_desk.title')} />
      <DeskTabs at="news" />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {news?.length === 0 && (
        <EmptyState title={translate('front_desk.no_news')} help={translate('front_desk.no_news_help')} />
      )}
      <Box component="ul" aria-label={translate('front_desk.part.news')} sx={{ p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {news?.map((one) => (
          <NewsLine key={one.id} news={one} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.notifications.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
