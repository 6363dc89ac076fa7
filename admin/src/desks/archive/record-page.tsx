import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Alert, Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import { ArchivedRecordDocument, type ArchivedRecordQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { RecordHolds } from './disposal/record-holds.tsx'
import { Keeping } from './keeping.tsx'
import { RecordLoans } from './paper/record-loans.tsx'
import { PaperPlace } from './paper-place.tsx'
import { RecordFacts } from './record-facts.tsx'
import { Scan } from './scan.tsx'

/** A record of the archive with its document, scan and paper. */
export type ArchivedRecord = NonNullable<ArchivedRecordQuery['archiveRecord']>

/** One record: what it is, how long it is kept, its files, and where its paper lies. */
export function RecordPage() {
  const translate = useTranslate()
  const dates = useDates()
  const id = useParams().id!
  const { data, error, refetch } = useAsk(ArchivedRecordDocument, { id })
  const record = data?.archiveRecord
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Button component={Link} to="/archive" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('archive.back')}
      </Button>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {record && (
        <Box key={id} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
          <PageHeader title={record.number} help={record.description} />
          {record.state === 'DESTROYED' && record.destroyedOn && (
            <Alert severity="warning">
              {translate('keeping.destroyed_on', { day: dates.day(record.destroyedOn) })}
            </Alert>
          )}
          <RecordHolds record={record} />
          <Keeping record={record} />
          <RecordFacts record={record} />
          <Scan record={record} />
          <PaperPlace record={record} />
          <RecordLoans record={record} />
        </Box>
      )}
      {data && !record && <EmptyState title={translate('archive.gone')} help={translate('archive.gone_help')} />}
      {!data && !error && <PageSkeleton />}
    </Box>
  )
}
