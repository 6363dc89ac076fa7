import { Box, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { StandardsInForceDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RecordCard } from '../../../ui/record-card.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { DeskTabs } from '../desk-tabs.tsx'

/** The services with the standards in force. */
export function StandardsPage() {
  const translate = useTranslate()
  const text = useText()
  const { shortDay } = useDates()
  const { data, error, refetch } = useAsk(StandardsInForceDocument, {})
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('administration.title')} help={translate('administration.help')} />
      <DeskTabs at="standards" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      <Stack component="ul" aria-label={translate('administration.standards')} sx={{ gap: 1, p: 0, m: 0 }}>
        {data?.services.map(({ kind, title, standard }) => (
          <RecordCard
            key={kind}
            to={`/administration/standards/${kind}`}
            title={text(title)}
            above={translate('administration.version_of', {
              version: standard.version,
              day: shortDay(standard.createdAt),
            })}
          >
            {[
              standard.division.name,
              translate('administration.days', { smart_count: standard.workingDays }),
              translate('administration.papers', { smart_count: standard.requirements.length }),
            ].join(' · ')}
          </RecordCard>
        ))}
      </Stack>
    </Box>
  )
}
