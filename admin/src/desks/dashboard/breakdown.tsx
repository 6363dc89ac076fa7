import { useTranslate } from 'ra-core'
import { useNumbers } from '../../ui/numbers.ts'
import { ChartOrTable } from './chart-or-table.tsx'
import { Bars } from './charts/lazy.ts'
import { type Figure, FigureLink } from './figure-link.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { outcomeOf } from './outcome.ts'
import { usePercent } from './use-percent.ts'

/** The numbers of one part of the work: of a service, or of a bidang. */
export interface Share {
  key: string
  label: string
  inHand: Figure
  filed: Figure
  outcomes: Parameters<typeof outcomeOf>[0]['outcomes']
  time: { onTimeRate?: number | null; medianDays?: number | null }
}

/** The work divided up: a picture of what is in hand and what came in, and all numbers behind it. */
export function Breakdown({ title, of, shares }: { title: string; of: string; shares: readonly Share[] }) {
  const translate = useTranslate()
  const { number } = useNumbers()
  const percent = usePercent()
  const columns = ['in_hand', 'filed', 'issued', 'on_time', 'median'].map((key) => translate(`dashboard.${key}`))
  return (
    <ChartOrTable
      title={title}
      chart={
        <Bars
          lying
          name={title}
          points={shares.map(({ label, inHand, filed }) => ({ label, inHand: inHand.count, filed: filed.count }))}
          series={[
            { key: 'inHand', label: columns[0]! },
            { key: 'filed', label: columns[1]! },
          ]}
        />
      }
      table={
        <NumbersTable
          name={title}
          columns={[of, ...columns]}
          rows={shares.map(({ key, label, inHand, filed, outcomes, time }) => ({
            key,
            label,
            cells: [
              <FigureLink key="inHand" figure={inHand} label={`${label}, ${columns[0]}`} />,
              <FigureLink key="filed" figure={filed} label={`${label}, ${columns[1]}`} />,
              <FigureLink key="issued" figure={outcomeOf({ outcomes }, 'ISSUED')} label={`${label}, ${columns[2]}`} />,
              typeof time.onTimeRate === 'number' ? percent(time.onTimeRate) : '–',
              typeof time.medianDays === 'number' ? number(time.medianDays) : '–',
            ],
          }))}
        />
      }
    />
  )
}
