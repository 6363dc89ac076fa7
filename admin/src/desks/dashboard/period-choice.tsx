import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useTranslate } from 'ra-core'
import { periods } from './period.ts'

/** Chooses how far back the numbers look. */
export function PeriodChoice({ days, onChoose }: { days: number; onChoose: (days: number) => void }) {
  const translate = useTranslate()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={days}
      aria-label={translate('dashboard.period')}
      onChange={(_, chosen: number | null) => chosen && onChoose(chosen)}
    >
      {periods.map((one) => (
        <ToggleButton key={one.days} value={one.days} sx={{ px: 1.5, color: 'text.primary' }}>
          {translate(`dashboard.days.${one.days}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
