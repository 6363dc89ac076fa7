import { Alert, Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { LettersToIssueDocument, type LettersToIssueQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { DueClock } from '../../ui/due-clock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { DeskTabs } from './desk-tabs.tsx'

const shown = 50

/** What was approved and has no letter yet, the most urgent first. */
export function LettersToIssue() {
  const translate = useTranslate()
  const { data, error, refetch } = useAsk(LettersToIssueDocument, { first: shown })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('issuing.title')} />
      <DeskTabs at="letters" />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data ? <Letters list={data.submissions} /> : !error && <TextSkeleton lines={6} />}
    </Box>
  )
}

function Letters({ list: { nodes, totalCount } }: { list: LettersToIssueQuery['submissions'] }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  if (nodes.length === 0)
    return <EmptyState title={translate('issuing.nothing')} help={translate('issuing.nothing_help')} />
  return (
    <>
      <Box component="ul" aria-label={translate('issuing.letters')} sx={{ p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {nodes.map(({ id, number, subject, service, owner, decidedBy, dueOn }) => (
          <RecordCard
            key={id}
            to={`/issuing/letters/${id}`}
            title={subject}
            above={`${serviceName(service)} · ${number}`}
            aside={dueOn && <DueClock day={dueOn} />}
          >
            {translate('issuing.owner', { name: owner.name })}
            {decidedBy && ` · ${translate('issuing.approved_by', { name: decidedBy.name })}`}
          </RecordCard>
        ))}
      </Box>
      {totalCount > nodes.length && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('issuing.beyond', { smart_count: totalCount - nodes.length })}
        </Alert>
      )}
    </>
  )
}
