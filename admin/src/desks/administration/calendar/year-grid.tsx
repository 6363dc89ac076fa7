import { Box, Typography } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { visuallyHidden } from '../../../ui/visually-hidden.ts'
import type { DayOff } from './days-list.tsx'
import { weeksOf } from './month.ts'
import { monthName, weekdayOf } from './weekdays.ts'

const months = Array.from({ length: 12 }, (_, at) => at + 1)
/** A week of which only the names of its days are used; 3 January 2000 was a Monday. */
const someWeek = Array.from({ length: 7 }, (_, at) => `2000-01-0${at + 3}`)

/** A year at a glance: twelve months with the days nobody works. */
export function YearGrid({ year, days }: { year: number; days: readonly DayOff[] }) {
  const offs = new Map(days.map((off) => [off.day, off]))
  return (
    <>
      <Legend />
      <Box sx={grid}>
        {months.map((month) => (
          <Month key={month} year={year} month={month} offs={offs} />
        ))}
      </Box>
    </>
  )
}

function Legend() {
  const translate = useTranslate()
  return (
    <Box component="p" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 0 }}>
      {(['HOLIDAY', 'COLLECTIVE_LEAVE'] as const).map((kind) => (
        <Box key={kind} component="span" sx={{ ...markOf[kind], px: 1 }}>
          {translate(`administration.holiday.${kind}`)}
        </Box>
      ))}
    </Box>
  )
}

function Month({ year, month, offs }: { year: number; month: number; offs: ReadonlyMap<string, DayOff> }) {
  const locale = useLocale() ?? 'id'
  return (
    <Box component="table" sx={table}>
      <Typography component="caption" sx={{ fontWeight: 650, textAlign: 'start', py: 0.5 }}>
        {monthName(month, locale)}
      </Typography>
      <thead>
        <tr>
          {someWeek.map((day) => (
            <th key={day} scope="col" abbr={weekdayOf(day, locale)}>
              {weekdayOf(day, locale, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, weekday) => (
              <Day key={someWeek[weekday]} day={day} weekend={weekday >= 5} off={offs.get(day ?? '')} />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}

function Day({ day, weekend, off }: { day?: string; weekend: boolean; off?: DayOff }) {
  const translate = useTranslate()
  if (!day) return <td />
  const mark = off ? markOf[off.kind] : weekend ? { color: 'text.secondary' } : {}
  return (
    <Box component="td" title={off?.name} sx={mark}>
      {Number(day.slice(8))}
      {off && (
        <span style={visuallyHidden}>
          {off.name}, {translate(`administration.holiday.${off.kind}`)}
        </span>
      )}
    </Box>
  )
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
  alignItems: 'start',
  gap: 3,
}
const table = {
  tableLayout: 'fixed',
  width: '100%',
  borderCollapse: 'collapse',
  '& td, & th': { textAlign: 'center', p: 0.5 },
  '& th': { fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' },
}
const marked = { fontWeight: 700, border: 2, borderRadius: 1 }
const markOf = {
  HOLIDAY: { ...marked, borderColor: 'error.main' },
  COLLECTIVE_LEAVE: { ...marked, borderColor: 'warning.main', borderStyle: 'dashed' },
}
