import { Alert, Box, Button, Checkbox } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { LettersToIssueDocument, type LettersToIssueQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { DueClock } from '../../ui/due-clock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { ChosenLetters } from './bulk/chosen-letters.tsx'
import { IssueAll } from './bulk/issue-all.tsx'
import { UnderWay } from './bulk/under-way.tsx'
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
      <UnderWay />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data ? (
        <Letters list={data.submissions} together={data.agency.signingMethod === 'SERVER'} />
      ) : (
        !error && <TextSkeleton lines={6} />
      )}
    </Box>
  )
}

interface LettersProps {
  list: LettersToIssueQuery['submissions']
  /** Whether many can be issued by one order: where nobody has to sign each by themself. */
  together: boolean
}

function Letters({ list: { nodes, totalCount }, together }: LettersProps) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const chosen = nodes.map(({ id }) => id).filter((id) => marked.has(id))
  const mark = (id: string) =>
    setMarked(marked.has(id) ? new Set(chosen.filter((one) => one !== id)) : new Set([...chosen, id]))
  if (nodes.length === 0)
    return <EmptyState title={translate('issuing.nothing')} help={translate('issuing.nothing_help')} />
  return (
    <>
      {together && nodes.length > 1 && (
        <Button onClick={() => setMarked(new Set(nodes.map(({ id }) => id)))} sx={{ mb: 1 }}>
          {translate('bulk_issuing.choose_all')}
        </Button>
      )}
      <Box component="ul" aria-label={translate('issuing.letters')} sx={{ p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {nodes.map(({ id, number, subject, service, owner, decidedBy, dueOn }) => (
          <RecordCard
            key={id}
            to={`/issuing/letters/${id}`}
            title={subject}
            above={`${serviceName(service)} · ${number}`}
            aside={
              <>
                {dueOn && <DueClock day={dueOn} />}
                {together && (
                  <Checkbox
                    checked={marked.has(id)}
                    onChange={() => mark(id)}
                    slotProps={{ input: { 'aria-label': translate('bulk_issuing.choose', { number }) } }}
                  />
                )}
              </>
            }
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
      {together && totalCount > nodes.length && (
        <IssueAll services={[...new Set(nodes.map(({ service }) => service))]} />
      )}
      {together && <ChosenLetters chosen={chosen} onClear={() => setMarked(new Set())} />}
    </>
  )
}
