import ClockIcon from '@mui/icons-material/Schedule'
import { Chip } from '@mui/material'
import { useTranslate } from 'ra-core'
import { daysUntil, useDates } from './dates.ts'
import type { Tone } from './tone.ts'

/** How pressing a day is, by the days left until it. */
export const urgencyOf = (days: number): Tone => (days < 0 ? 'error' : days <= 1 ? 'warning' : 'default')

/** The promised day as a clock: days left in words, coloured the more the nearer; the day itself on a longer look. */
export function DueClock({ day }: { day: string }) {
  const translate = useTranslate()
  const dates = useDates()
  const days = daysUntil(day)
  const label =
    days < 0
      ? translate('ui.overdue_days', { smart_count: -days })
      : days === 0
        ? translate('ui.due_today')
        : translate('ui.days_left', { smart_count: days })
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={<ClockIcon />}
      color={urgencyOf(days)}
      label={label}
      title={dates.day(day)}
    />
  )
}
