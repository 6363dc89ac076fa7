import { Button, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import type { ArchivedRecord } from './record-page.tsx'

/** What the archive list says of the record, and the way to the document it keeps. */
export function RecordFacts({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
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
          [translate('archive.security_label'), translate(`archive.security.${record.security}`)],
          [translate('archive.medium_label'), translate(`archive.medium.${record.medium}`)],
          [
            translate('archive.submission'),
            submission && (
              <Link key="submission" component={RouterLink} to={`/data/submissions/${submission.id}/show`}>
                {submission.number}
              </Link>
            ),
          ],
          ['SHA-256', file.sha256],
        ]}
      />
      <Button component={RouterLink} to={`/issuing/documents/${record.document}`} variant="outlined" sx={{ mt: 2 }}>
        {translate('archive.open_document')}
      </Button>
    </Section>
  )
}
