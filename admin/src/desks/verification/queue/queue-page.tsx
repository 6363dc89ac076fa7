import { Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { VerificationQueueDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { today } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { useNumbers } from '../../../ui/numbers.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueList } from './queue-list.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { filterOf, type QueueSearch } from './queue-view.ts'
import { useDesk } from './use-desk.ts'
import { useQueueSearch } from './use-queue-search.ts'

const perPage = 25

/** The files of the bidang, the most pressing first. */
export function QueuePage() {
  const translate = useTranslate()
  const [search, change] = useQueueSearch()
  return (
    <>
      <PageHeader title={translate('verification.title')} help={translate('verification.help')} />
      <QueueTabs view={search.view} onView={(view) => change({ view })} />
      <QueueFilters search={search} onChange={change} />
      <Results search={search} onPage={(page) => change({ page })} />
    </>
  )
}

function Results({ search, onPage }: { search: QueueSearch; onPage: (page: number) => void }) {
  const translate = useTranslate()
  const numbers = useNumbers()
  const { data, error, refetch } = useAsk(VerificationQueueDocument, useVariables(search))
  if (error && !data) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <TextSkeleton lines={10} />
  const { nodes, totalCount } = data.submissions
  return (
    <>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('verification.found', { smart_count: totalCount, count: numbers.number(totalCount) })}
      </Typography>
      {nodes.length ? <QueueList rows={nodes} hasStates={search.view === 'all'} /> : <Nothing search={search} />}
      <Pager page={search.page} hasNext={search.page * perPage < totalCount} onPage={onPage} />
    </>
  )
}

function useVariables(search: QueueSearch) {
  const desk = useDesk()
  return {
    filter: filterOf(search, desk, today()),
    search: search.text || null,
    sort: search.sort,
    descending: search.view === 'all' && search.sort === 'SUBMITTED_AT',
    first: perPage,
    offset: (search.page - 1) * perPage,
  }
}

function Nothing({ search: { view, text, service, state, holder, due } }: { search: QueueSearch }) {
  const translate = useTranslate()
  const narrowed = Boolean(text || service || state || holder || due)
  const reason = narrowed ? 'narrowed' : view
  return (
    <EmptyState
      title={translate(`verification.nothing.${reason}`)}
      help={translate(`verification.nothing_help.${reason}`)}
    />
  )
}
