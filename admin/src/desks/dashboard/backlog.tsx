import { useTranslate } from 'ra-core'
import { ChartOrTable } from './chart-or-table.tsx'
import { Bars } from './charts/lazy.ts'
import type { Numbers } from './dashboard-desk.tsx'
import { FigureLink } from './figure-link.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** What is in hand now, by how long ago it was filed. */
export function Backlog({ numbers: { ages } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const title = translate('dashboard.backlog')
  const inHand = translate('dashboard.in_hand')
  const label = ({ fromDays, toDays }: Numbers['ages'][number]) =>
    toDays === null
      ? translate('dashboard.age_over', { from: fromDays })
      : translate('dashboard.age', { from: fromDays, to: toDays })
  const total = ages.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <NothingYet title={title} />
  return (
    <ChartOrTable
      title={title}
      chart={
        <Bars
          name={`${title}: ${translate('dashboard.in_hand_count', { smart_count: total })}`}
          points={ages.map((one) => ({ label: label(one), count: one.count }))}
          series={[{ key: 'count', label: inHand }]}
        />
      }
      table={
        <NumbersTable
          name={title}
          columns={[translate('dashboard.age_column'), inHand]}
          rows={ages.map((one) => ({
            key: String(one.fromDays),
            label: label(one),
            cells: [<FigureLink key="count" figure={one} label={label(one)} />],
          }))}
        />
      }
    />
  )
}
