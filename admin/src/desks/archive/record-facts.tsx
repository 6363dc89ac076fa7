import { Box, Button, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { DescribeDialog } from './describe-dialog.tsx'
import type { ArchivedRecord } from './record-page.tsx'

/** What the archive list says of the record, and the way to the document it keeps. */
export function RecordFacts({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
  const { rights } = useSignedIn()
  const [describing, setDescribing] = useState(false)
  const { submission, file } = record
  return (
    <Section title={translate('archive.facts')}>
      <Facts
        facts={[
          [translate('archive.created_on'), dates.day(record.createdOn)],
          [translate('archive.classification'), record.classification],
          [translate('archive.item'), record.itemNumber],
          [translate('archive.division'), record.division.name],
          [translate('keeping.unit_label'), record.archiveUnit?.name],
          [translate('archive.copy_label'), translate(`archive.copy.${record.copy}`)],
          [translate('archive.security_label'), translate(`archive.security.${record.security}`)],
          [translate('archive.medium_label'), translate(`archive.medium.${record.medium}`)],
          [
            translate('archive.condition_label'),
            record.condition && translate(`archive.condition.${record.condition}`),
          ],
          [
            translate('archive.submission'),
            submission && (
              <Link key="submission" component={RouterLink} to={`/data/submissions/${submission.id}/show`}>
                {submission.number}
              </Link>
            ),
          ],
          ['SHA-256', file?.sha256],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {record.document && (
          <Button component={RouterLink} to={`/issuing/documents/${record.document}`} variant="outlined">
            {translate('archive.open_document')}
          </Button>
        )}
        {rights.mayDo('Mutation.describeArchive') && record.state === 'KEPT' && (
          <Button onClick={() => setDescribing(true)}>{translate('archive.describe')}</Button>
        )}
      </Box>
      {describing && <DescribeDialog record={record} onClose={() => setDescribing(false)} />}
    </Section>
  )
}
