import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useNumbers } from '../../../ui/numbers.ts'
import { chartHeight } from '../chart-or-table.tsx'
import type { ChartData } from './chart-data.ts'
import { useChartColors } from './use-chart-colors.ts'

const labelWidth = 130
const lineHeight = 15
const lettersPerLine = 17

/** As much height as the longest label needs when it is wrapped. */
const rowHeightOf = (points: ChartData['points']): number =>
  Math.max(36, ...points.map(({ label }) => Math.ceil(label.length / lettersPerLine) * lineHeight + 14))

/** Numbers side by side: standing where labels are short, lying where they are long. */
export default function Bars({ name, points, series, lying = false }: ChartData & { lying?: boolean }) {
  const colors = useChartColors()
  const { number } = useNumbers()
  const ticks = { fill: colors.text, fontSize: 12 }
  const [labels, numbers] = lying ? [YAxis, XAxis] : [XAxis, YAxis]
  const Labels = labels
  const Numbers = numbers
  return (
    <figure role="img" aria-label={name} style={{ margin: 0 }}>
      <ResponsiveContainer
        width="100%"
        height={lying ? Math.max(120, points.length * rowHeightOf(points) + 56) : chartHeight}
      >
        <BarChart
          data={[...points]}
          layout={lying ? 'vertical' : 'horizontal'}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={colors.line} vertical={lying} horizontal={!lying} />
          <Labels
            type="category"
            dataKey="label"
            tick={ticks}
            stroke={colors.line}
            {...(lying ? { width: labelWidth, interval: 0 as const } : {})}
          />
          <Numbers
            type="number"
            allowDecimals={false}
            tick={ticks}
            stroke={colors.line}
            {...(lying ? {} : { width: 44 })}
          />
          <Tooltip
            formatter={(value) => number(Number(value))}
            contentStyle={colors.tooltip}
            cursor={{ fill: colors.line, opacity: 0.4 }}
          />
          {series.length > 1 && <Legend wrapperStyle={{ fontSize: 12 }} />}
          {series.map(({ key, label }, place) => (
            <Bar
              key={key}
              dataKey={key}
              name={label}
              fill={colors.series[place]!}
              radius={3}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  )
}
