import { Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { useNumbers } from '../../ui/numbers.ts'
import { Section } from '../../ui/section.tsx'
import type { Numbers } from './dashboard-desk.tsx'
import { type Figure, FigureLink } from './figure-link.tsx'
import { outcomeOf } from './outcome.ts'
import { usePercent } from './use-percent.ts'

/** Whether the promised days were kept, and what else happened in the period. */
export function PromiseKept({ numbers: { happened }, days }: { numbers: Numbers; days: number }) {
  const translate = useTranslate()
  const { number } = useNumbers()
  const { time, filed, returned } = happened
  const link = (name: string, figure: Figure): Fact => {
    const label = translate(`dashboard.${name}`)
    return [label, <FigureLink key={name} figure={figure} label={label} />]
  }
  return (
    <Section title={translate('dashboard.promise')}>
      <Kept rate={time.onTimeRate ?? null} happened={happened} />
      <Box sx={{ mt: 2 }}>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {translate('dashboard.happened', { days })}
        </Typography>
        <Facts
          facts={[
            link('filed', filed),
            [
              translate('dashboard.median'),
              time.medianDays !== null &&
                time.medianDays !== undefined &&
                translate('dashboard.working_days', { smart_count: time.medianDays }),
            ],
            link('issued', outcomeOf(happened, 'ISSUED')),
            link('refused', outcomeOf(happened, 'REFUSED')),
            [translate('dashboard.returned'), number(returned)],
            link('withdrawn', outcomeOf(happened, 'WITHDRAWN')),
            link('lapsed', outcomeOf(happened, 'LAPSED')),
          ]}
        />
      </Box>
    </Section>
  )
}

function Kept({ rate, happened }: { rate: number | null; happened: Numbers['happened'] }) {
  const translate = useTranslate()
  const percent = usePercent()
  const decided = outcomeOf(happened, 'DECIDED')
  const late = outcomeOf(happened, 'LATE')
  if (rate === null) return <Typography>{translate('dashboard.nothing_decided')}</Typography>
  return (
    <>
      <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 650 }}>
        {percent(rate)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={rate * 100}
        color={late.count ? 'warning' : 'success'}
        aria-label={translate('dashboard.promise')}
        sx={{ height: 8, borderRadius: 4, my: 1 }}
      />
      <Facts
        facts={[
          [translate('dashboard.decided'), <FigureLink figure={decided} label={translate('dashboard.decided')} />],
          [translate('dashboard.late'), <FigureLink figure={late} label={translate('dashboard.late')} />],
        ]}
      />
    </>
  )
}
