import { Alert, Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useParams } from 'react-router-dom'
import { StackDocument, type StackQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { Conclusion } from './conclusion.tsx'
import { DeskTabs } from './desk-tabs.tsx'
import { FillStack } from './fill-stack.tsx'
import { Letters } from './letters.tsx'
import { SourceList } from './source-list.tsx'

const everyThreeSeconds = 3000

/** A stack as it stands; what happens to it in the background is looked at again and again. */
export type Stack = NonNullable<StackQuery['scanBatch']>

/** One stack: its files are brought, it is taken apart, its letters are shown. */
export function StackPage() {
  const translate = useTranslate()
  const dates = useDates()
  const { id = '' } = useParams()
  const { data, error, refetch } = useAsk(StackDocument, { id }, { every: everyThreeSeconds })
  const stack = data?.scanBatch
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader
        title={stack ? translate('scans.stack_of', { time: dates.time(stack.createdAt) }) : translate('scans.title')}
      />
      <DeskTabs at="stacks" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {data && !stack && <EmptyState title={translate('scans.gone')} help={translate('scans.gone_help')} />}
      {stack && <Content stack={stack} />}
    </Box>
  )
}

function Content({ stack }: { stack: Stack }) {
  const translate = useTranslate()
  const { state, fault, method, scannedBy, parts } = stack
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography>{translate('scans.scanned_by', { name: scannedBy.name, method })}</Typography>
      {state === 'WAITING' && (
        <Alert severity="info" role="status">
          {translate('scans.waiting')}
        </Alert>
      )}
      {state === 'FAILED' && <Alert severity="error">{translate(`scans.fault.${fault}`)}</Alert>}
      {state === 'SPLIT' && (
        <Section title={translate('scans.letters', { smart_count: parts.length })}>
          <Letters parts={parts} />
        </Section>
      )}
      {state === 'SPLIT' && <Conclusion stack={stack} />}
      <Section title={translate('scans.files')}>
        <SourceList sources={stack.sources} />
        {state === 'OPEN' && <FillStack stack={stack} />}
      </Section>
    </Box>
  )
}
