import NextIcon from '@mui/icons-material/NavigateNext'
import PreviousIcon from '@mui/icons-material/NavigateBefore'
import { Alert, Box, Button, IconButton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { DaysOffDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { today } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { DeskTabs } from '../desk-tabs.tsx'
import { AddDayDialog } from './add-day-dialog.tsx'
import { DaysList } from './days-list.tsx'
import { YearGrid } from './year-grid.tsx'

/** The days nobody works, year by year: promised days are counted without them. */
export function CalendarPage() {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const { year, view, show } = useYear()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useAsk(DaysOffDocument, {})
  const days = data?.holidays.filter(({ day }) => day.startsWith(`${year}-`))
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <PageHeader title={translate('administration.title')} help={translate('administration.help')} />
      <DeskTabs at="calendar" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {data && data.calendarGaps.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('administration.gaps', { years: data.calendarGaps.join(', ') })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 2 }}>
        <IconButton
          aria-label={translate('administration.year', { year: year - 1 })}
          onClick={() => show(year - 1, view)}
        >
          <PreviousIcon />
        </IconButton>
        <Typography component="h2" variant="h2" aria-live="polite">
          {year}
        </Typography>
        <IconButton
          aria-label={translate('administration.year', { year: year + 1 })}
          onClick={() => show(year + 1, view)}
        >
          <NextIcon />
        </IconButton>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          onChange={(_event, chosen: typeof view | null) => chosen && show(year, chosen)}
          aria-label={translate('administration.view')}
          sx={{ '& .MuiToggleButton-root': { color: 'text.primary' } }}
        >
          <ToggleButton value="list">{translate('administration.as_list')}</ToggleButton>
          <ToggleButton value="months">{translate('administration.as_months')}</ToggleButton>
        </ToggleButtonGroup>
        <Box sx={{ flex: 1 }} />
        {rights.mayDo('Mutation.addHoliday') && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            {translate('administration.add_day')}
          </Button>
        )}
      </Box>
      {!days && !error && <PageSkeleton />}
      {days && (view === 'months' ? <YearGrid year={year} days={days} /> : <DaysList year={year} days={days} />)}
      {adding && <AddDayDialog year={year} onClose={() => setAdding(false)} />}
    </Box>
  )
}

/** Which year is shown and how; it stands in the address. */
function useYear() {
  const [params, setParams] = useSearchParams()
  const year = Number(params.get('year')) || Number(today().slice(0, 4))
  const view = params.get('view') === 'months' ? ('months' as const) : ('list' as const)
  const show = (nextYear: number, nextView: 'list' | 'months') =>
    setParams({ year: String(nextYear), ...(nextView === 'months' && { view: nextView }) })
  return { year, view, show }
}
