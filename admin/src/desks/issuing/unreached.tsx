import { Box, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { UnreachedPeopleDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { DeliveryLine } from './delivery-line.tsx'
import { DeskTabs } from './desk-tabs.tsx'

const pageSize = 20

/** The messages that reached nobody on any channel; somebody has to check the addresses, or to ring. */
export function Unreached() {
  const translate = useTranslate()
  const { page, turn } = useListPlace()
  const variables = { first: pageSize, offset: (page - 1) * pageSize }
  const { data, error, refetch } = useAsk(UnreachedPeopleDocument, variables)
  const messages = data?.notifications.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('issuing.title')} />
      <DeskTabs at="unreached" />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {messages?.length === 0 && (
        <EmptyState title={translate('issuing.all_reached')} help={translate('issuing.all_reached_help')} />
      )}
      <Box component="ul" aria-label={translate('issuing.unreached')} sx={{ p: 0, m: 0, display: 'grid', gap: 2 }}>
        {messages?.map((message) => (
          <DeliveryLine key={message.id} message={message} about={<Recipient message={message} />} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.notifications.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}

function Recipient({
  message: { user, submission },
}: {
  message: { user?: { name: string } | null; submission?: string | null }
}) {
  const name = user?.name ?? '–'
  return (
    <>
      {submission ? (
        <Link component={RouterLink} to={`/data/submissions/${submission}/show`}>
          {name}
        </Link>
      ) : (
        name
      )}
      {': '}
    </>
  )
}
