import AddIcon from '@mui/icons-material/Add'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { OldImportsDocument, type OldImportLineFragment } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
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
import { NewImportDialog } from './new-import-dialog.tsx'
import { importTones } from './tones.ts'

const pageSize = 20

/** The imports of old registers, newest first. */
export function ImportsPage() {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const { page, turn } = useListPlace()
  const [making, setMaking] = useState(false)
  const { data, error, refetch } = useAsk(OldImportsDocument, { first: pageSize, offset: (page - 1) * pageSize })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="imports" />
      <Typography sx={{ mb: 2 }}>{translate('legacy.help')}</Typography>
      {me.division && rights.mayDo('Mutation.openLegacyImport') && (
        <Button variant="contained" startIcon={<AddIcon />} onClick={() => setMaking(true)} sx={{ mb: 2 }}>
          {translate('legacy.new')}
        </Button>
      )}
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data ? <List imports={data.legacyImports.nodes} /> : !error && <TextSkeleton lines={6} />}
      {data && <Pager page={page} hasNext={data.legacyImports.pageInfo.hasNextPage} onPage={turn} />}
      {making && <NewImportDialog onClose={() => setMaking(false)} />}
    </Box>
  )
}

function List({ imports }: { imports: readonly OldImportLineFragment[] }) {
  const translate = useTranslate()
  const dates = useDates()
  if (imports.length === 0) return <EmptyState title={translate('legacy.none')} help={translate('legacy.none_help')} />
  return (
    <Box component="ul" aria-label={translate('legacy.imports')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
      {imports.map(({ id, createdAt, title, state, imported, division }) => (
        <RecordCard
          key={id}
          to={`/archive/imports/${id}`}
          title={title}
          above={`${dates.time(createdAt)} · ${division.name}`}
          aside={<StatusChip state={state} tone={importTones[state]} label={translate(`legacy.state.${state}`)} />}
        >
          {imported > 0 && translate('legacy.imported', { smart_count: imported })}
        </RecordCard>
      ))}
    </Box>
  )
}
