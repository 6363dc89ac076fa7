import { Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { daysAfter, today } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { useNumbers } from '../../ui/numbers.ts'
import { Section } from '../../ui/section.tsx'
import type { Numbers } from './dashboard-desk.tsx'
import { FigureLink, issuedFigure } from './figure-link.tsx'
import { usePercent } from './use-percent.ts'

/** Whether the promised days were kept, and what else happened in the period. */
export function PromiseKept({ numbers: { happened }, days }: { numbers: Numbers; days: number }) {
  const translate = useTranslate()
  const { number } = useNumbers()
  const { time, filed } = happened
  const to = today()
  const issued = issuedFigure(happened.issued, daysAfter(to, 1 - days), to)
  const facts = (['refused', 'returned', 'withdrawn', 'lapsed'] as const).map(
    (what) => [translate(`dashboard.${what}`), number(happened[what])] as const,
  )
  return (
    <Section title={translate('dashboard.promise')}>
      <Kept rate={time.onTimeRate ?? null} decided={time.decided} late={time.late} />
      <Box sx={{ mt: 2 }}>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {translate('dashboard.happened', { days })}
        </Typography>
        <Facts
          facts={[
            [
              translate('dashboard.filed'),
              <FigureLink key="filed" figure={filed} label={translate('dashboard.filed')} />,
            ],
            [
              translate('dashboard.median'),
              time.medianDays !== null &&
                time.medianDays !== undefined &&
                translate('dashboard.working_days', { smart_count: time.medianDays }),
            ],
            [
              translate('dashboard.issued'),
              <FigureLink key="issued" figure={issued} label={translate('dashboard.issued')} />,
            ],
            ...facts,
          ]}
        />
      </Box>
    </Section>
  )
}

function Kept({ rate, decided, late }: { rate: number | null; decided: number; late: number }) {
  const translate = useTranslate()
  const percent = usePercent()
  const { number } = useNumbers()
  if (rate === null) return <Typography>{translate('dashboard.nothing_decided')}</Typography>
  return (
    <>
      <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 650 }}>
        {percent(rate)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={rate * 100}
        color={late ? 'warning' : 'success'}
        aria-label={translate('dashboard.promise')}
        sx={{ height: 8, borderRadius: 4, my: 1 }}
      />
      <Typography variant="body2">
        {translate('dashboard.kept', { decided: number(decided), late: number(late) })}
      </Typography>
    </>
  )
}
