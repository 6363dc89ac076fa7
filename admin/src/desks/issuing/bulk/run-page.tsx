import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Box, Button, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import { BulkRunOnDeskDocument, type BulkRunFragment } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { Failures } from './failures.tsx'
import { isUnderWay } from './is-under-way.ts'
import { RunActions } from './run-actions.tsx'

const tones: Record<BulkRunFragment['state'], Tone> = {
  WAITING: 'default',
  RUNNING: 'info',
  DONE: 'success',
  CANCELLED: 'warning',
}

const everyMilliseconds = 1500

/** How far the issuing of many letters has come, and what became of each that got none. */
export function RunPage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { data, error, refetch } = useAsk(BulkRunOnDeskDocument, { id }, { every: everyMilliseconds })
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Button component={Link} to="/issuing" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('issuing.back')}
      </Button>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data?.bulkIssue && <Run run={data.bulkIssue} />}
      {data && !data.bulkIssue && (
        <EmptyState title={translate('issuing.gone')} help={translate('issuing.gone_help')} />
      )}
      {!data && !error && <PageSkeleton />}
    </Box>
  )
}

function Run({ run }: { run: BulkRunFragment }) {
  const translate = useTranslate()
  const dates = useDates()
  const { state, total, issued, failed, requester, createdAt } = run
  const done = issued + failed
  const progress = translate('bulk_issuing.progress', { done, total })
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <PageHeader
        title={translate('bulk_issuing.name')}
        help={`${requester.name} · ${dates.time(createdAt)}`}
        actions={<StatusChip state={state} tone={tones[state]} label={translate(`bulk_issuing.state.${state}`)} />}
      />
      <Section title={translate('bulk_issuing.how_far')}>
        <Typography role="status" gutterBottom>
          {progress}
        </Typography>
        <LinearProgress variant="determinate" value={(done / total) * 100} aria-label={progress} sx={{ height: 10 }} />
        <Typography sx={{ mt: 1 }}>
          {translate('bulk_issuing.issued', { smart_count: issued })}
          {failed > 0 && ` · ${translate('bulk_issuing.failed', { smart_count: failed })}`}
        </Typography>
        {isUnderWay(run) && (
          <Typography variant="body2" color="textSecondary">
            {translate('bulk_issuing.leave')}
          </Typography>
        )}
        <RunActions run={run} />
      </Section>
      {failed > 0 && <Failures run={run} />}
    </Box>
  )
}
