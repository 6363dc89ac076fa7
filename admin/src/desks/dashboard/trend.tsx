import { Box } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { formatDay } from '../../ui/dates.ts'
import { ChartOrTable } from './chart-or-table.tsx'
import { Lines } from './charts/lazy.ts'
import type { Numbers } from './dashboard-desk.tsx'
import { FigureLink } from './figure-link.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { outcomeOf } from './outcome.ts'
import { usePercent } from './use-percent.ts'

/** What came in and what was decided, stretch by stretch. */
export function Trend({ numbers: { trend } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const locale = useLocale() ?? 'id'
  const percent = usePercent()
  const title = translate('dashboard.trend')
  const label = ({ from }: Numbers['trend'][number]) => formatDay(from, locale, 'short').replace(/ \d{4}$/, '')
  const series = (['filed', 'issued', 'refused'] as const).map((key) => ({ key, label: translate(`dashboard.${key}`) }))
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <ChartOrTable
        title={title}
        chart={
          <Lines
            name={title}
            points={trend.map((one) => ({
              label: label(one),
              filed: one.filed.count,
              issued: outcomeOf(one, 'ISSUED').count,
              refused: outcomeOf(one, 'REFUSED').count,
            }))}
            series={series}
          />
        }
        table={
          <NumbersTable
            name={title}
            columns={[translate('dashboard.since'), ...series.map((one) => one.label), translate('dashboard.on_time')]}
            rows={trend.map((one) => ({
              key: one.from,
              label: formatDay(one.from, locale, 'short'),
              cells: [
                <FigureLink key="filed" figure={one.filed} label={formatDay(one.from, locale)} />,
                ...(['issued', 'refused'] as const).map((name) => (
                  <FigureLink
                    key={name}
                    figure={outcomeOf(one, name === 'issued' ? 'ISSUED' : 'REFUSED')}
                    label={`${formatDay(one.from, locale)}, ${translate(`dashboard.${name}`)}`}
                  />
                )),
                typeof one.time.onTimeRate === 'number' ? percent(one.time.onTimeRate) : '–',
              ],
            }))}
          />
        }
      />
    </Box>
  )
}
