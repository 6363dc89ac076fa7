import { useTranslate } from 'ra-core'
import { ChartOrTable } from './chart-or-table.tsx'
import { Bars } from './charts/lazy.ts'
import type { Numbers } from './dashboard-desk.tsx'
import { FigureLink } from './figure-link.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** Where submissions of the period came from. */
export function Districts({ numbers: { districts } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const title = translate('dashboard.by_district')
  const filed = translate('dashboard.filed')
  const nameOf = ({ name }: Numbers['districts'][number]) => name ?? translate('dashboard.no_district')
  if (districts.length === 0) return <NothingYet title={title} />
  return (
    <ChartOrTable
      title={title}
      chart={
        <Bars
          lying
          name={title}
          points={districts.map((one) => ({ label: nameOf(one), count: one.count }))}
          series={[{ key: 'count', label: filed }]}
        />
      }
      table={
        <NumbersTable
          name={title}
          columns={[translate('dashboard.district'), filed]}
          rows={districts.map((one) => ({
            key: one.district ?? 'unknown',
            label: nameOf(one),
            cells: [<FigureLink key="count" figure={one} label={nameOf(one)} />],
          }))}
        />
      }
    />
  )
}
