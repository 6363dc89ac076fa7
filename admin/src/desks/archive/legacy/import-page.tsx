import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Alert, Box, Button, LinearProgress } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router-dom'
import { OldImportDocument, type OldImportQuery } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { OldFiles } from './old-files.tsx'
import { Preview } from './preview.tsx'

const everyThreeSeconds = 3000

/** An import as it stands; what happens to it in the background is looked at again and again. */
export type OldImport = NonNullable<OldImportQuery['legacyImport']>

/** One import: its files are brought, its preview is seen, its rows go into the archive. */
export function ImportPage() {
  const translate = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useAsk(OldImportDocument, { id }, { every: everyThreeSeconds })
  const found = data?.legacyImport
  useAskAnewAfter(found?.state)
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Button component={Link} to="/archive/imports" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('legacy.back')}
      </Button>
      <PageHeader title={found?.title ?? translate('legacy.imports')} help={found?.division.name} />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {data && !found && <EmptyState title={translate('legacy.gone')} help={translate('legacy.gone_help')} />}
      {found && <Content found={found} />}
    </Box>
  )
}

/** What the background has done shows in the rows and files as well. */
function useAskAnewAfter(state: OldImport['state'] | undefined): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (state) void queryClient.invalidateQueries({ queryKey: ['ask'] })
  }, [state, queryClient])
}

function Content({ found }: { found: OldImport }) {
  const translate = useTranslate()
  const { state, good, imported } = found
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      {state === 'CHECKING' && <Alert severity="info">{translate('legacy.checking')}</Alert>}
      {state === 'IMPORTING' && (
        <Alert severity="info">
          {translate('legacy.importing', { imported, good })}
          <LinearProgress
            variant="determinate"
            value={(100 * imported) / Math.max(good, 1)}
            aria-label={translate('legacy.progress')}
            sx={{ mt: 1, height: 8, borderRadius: 1 }}
          />
        </Alert>
      )}
      <RegisterFaults faults={found.faults} />
      {(state === 'OPEN' || state === 'CHECKED') && (
        <Section title={translate('legacy.files')}>
          <OldFiles found={found} />
        </Section>
      )}
      {(state === 'CHECKED' || state === 'IMPORTING' || state === 'IMPORTED') && <Preview found={found} />}
    </Box>
  )
}

/** Why the register could not be read as a whole. */
function RegisterFaults({ faults }: Pick<OldImport, 'faults'>) {
  const translate = useTranslate()
  const text = useText()
  if (faults.length === 0) return null
  return (
    <Alert severity="error">
      {translate('legacy.unreadable')}
      <Box component="ul" sx={{ pl: 3, my: 0 }}>
        {faults.map(({ column, message }) => (
          <li key={`${column}${message.id}`}>{text(message)}</li>
        ))}
      </Box>
    </Alert>
  )
}
