import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ArchiveDestructionsDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useListPlace } from '../../../ui/use-list-place.ts'
import { DeskTabs } from '../desk-tabs.tsx'
import { Destruction } from './destruction.tsx'
import { ProposeDestruction } from './propose-destruction.tsx'

const pageSize = 10

/** Destroying records: what may be proposed, and where each proposal stands. */
export function DestructionsPage() {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const { page, turn } = useListPlace()
  const variables = { first: pageSize, offset: (page - 1) * pageSize }
  const { data, error, refetch } = useAsk(ArchiveDestructionsDocument, variables)
  const found = data?.archiveDestructions.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="destructions" />
      {me.division && rights.mayDo('Mutation.proposeDestruction') && <ProposeDestruction division={me.division.id} />}
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!found && !error && <TextSkeleton lines={6} />}
      {found?.length === 0 && (
        <EmptyState title={translate('keeping.no_destructions')} help={translate('keeping.no_destructions_help')} />
      )}
      <Box sx={{ display: 'grid', gap: 1.5, mt: 2 }}>
        {found?.map((destruction) => (
          <Destruction key={destruction.id} destruction={destruction} />
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.archiveDestructions.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
