import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Alert, AlertTitle, Box, Button, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink, useParams } from 'react-router-dom'
import { DocumentOnDeskDocument, type DocumentOnDeskQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { Deliveries } from './deliveries.tsx'
import { DocumentActions } from './document-actions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentLinks } from './document-links.tsx'
import { StandingChip } from './standing-chip.tsx'

/** An issued document with all that became of it. */
export type DeskDocument = NonNullable<DocumentOnDeskQuery['document']>

/** One issued document: what it is, whether it counts, whom it reached. */
export function DocumentPage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { data, error, refetch } = useAsk(DocumentOnDeskDocument, { id })
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Button component={RouterLink} to="/issuing/register" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('issuing.to_register')}
      </Button>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data?.document && <Content key={id} document={data.document} />}
      {data && !data.document && <EmptyState title={translate('issuing.gone')} help={translate('issuing.gone_help')} />}
      {!data && !error && <PageSkeleton />}
    </Box>
  )
}

function Content({ document }: { document: DeskDocument }) {
  const { rights } = useSignedIn()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <PageHeader
        title={document.number}
        help={`${document.title} · ${document.holder}`}
        actions={<StandingChip document={document} />}
      />
      <Ended document={document} />
      <DocumentActions document={document} />
      <DocumentFacts document={document} />
      <DocumentLinks document={document} />
      {rights.mayRead('Submission', 'notifications') && <Deliveries submission={document.submission.id} />}
    </Box>
  )
}

/** Why a document no longer counts, since when, through whom, and what stands in its place. */
function Ended({ document: { endedAt, endedBy, endReason, replacedBy, state } }: { document: DeskDocument }) {
  const translate = useTranslate()
  const dates = useDates()
  if (!endedAt) return null
  return (
    <Alert severity={state === 'REVOKED' ? 'error' : 'warning'} role="note">
      <AlertTitle>
        {translate(`issuing.ended.${state}`, { name: endedBy?.name ?? '', time: dates.time(endedAt) })}
      </AlertTitle>
      {endReason}
      {replacedBy && (
        <div>
          {translate('issuing.replaced_by')}{' '}
          <Link component={RouterLink} to={`/issuing/documents/${replacedBy.id}`}>
            {replacedBy.number}
          </Link>
        </div>
      )}
    </Alert>
  )
}
