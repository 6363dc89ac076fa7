import { Box, Button, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { OverdueLoansDocument, TakeBackArchiveDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { useDates } from '../../../ui/dates.ts'
import { DueClock } from '../../../ui/due-clock.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RecordCard } from '../../../ui/record-card.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useListPlace } from '../../../ui/use-list-place.ts'
import { DeskTabs } from '../desk-tabs.tsx'
import { loanFilter, loanViews, viewOfLoans } from './loan-filter.ts'

const pageSize = 20

/** Papers that are out, those first that should be back. */
export function LoansPage() {
  const translate = useTranslate()
  const dates = useDates()
  const { rights } = useSignedIn()
  const { page, of, turn, narrow } = useListPlace()
  const view = viewOfLoans(of('view'))
  const variables = { first: pageSize, offset: (page - 1) * pageSize, filter: loanFilter(view) }
  const { data, error, refetch } = useAsk(OverdueLoansDocument, variables)
  const takeBack = useDo(TakeBackArchiveDocument)
  const loans = data?.archiveLoans.nodes
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="loans" />
      <TextField
        select
        size="small"
        label={translate('archive.view_label')}
        value={view}
        onChange={(event) => narrow('view', event.target.value === 'out' ? '' : event.target.value)}
        sx={{ minWidth: 220, mb: 2 }}
      >
        {loanViews.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`keeping.loan_view.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      <RefusalAlert refusal={takeBack.error} />
      {!loans && !error && <TextSkeleton lines={6} />}
      {loans?.length === 0 && (
        <EmptyState title={translate('keeping.no_loans')} help={translate('keeping.lend_help')} />
      )}
      <Box component="ul" aria-label={translate('archive.loans')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
        {loans?.map((loan) => (
          <RecordCard
            key={loan.id}
            to={`/archive/records/${loan.record.id}`}
            title={loan.record.number}
            above={loan.borrower.name}
            aside={
              loan.state === 'OUT' && (
                <>
                  <DueClock day={loan.dueOn} />
                  {rights.mayDo('Mutation.takeBackArchive') && (
                    <Button
                      size="small"
                      variant="outlined"
                      disabled={takeBack.isPending}
                      onClick={() => takeBack.mutate({ input: { loan: loan.id } })}
                    >
                      {translate('keeping.take_back')}
                    </Button>
                  )}
                </>
              )
            }
          >
            {loan.purpose} · {translate('keeping.due', { day: dates.day(loan.dueOn) })}
          </RecordCard>
        ))}
      </Box>
      {data && <Pager page={page} hasNext={data.archiveLoans.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
