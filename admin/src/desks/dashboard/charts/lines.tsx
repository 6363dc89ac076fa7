import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useNumbers } from '../../../ui/numbers.ts'
import { chartHeight } from '../chart-or-table.tsx'
import type { ChartData } from './chart-data.ts'
import { useChartColors } from './use-chart-colors.ts'

const dashes = [undefined, '6 3', '2 3']

/** How numbers went over time; each line has a stroke of its own besides its colour. */
export default function Lines({ name, points, series }: ChartData) {
  const colors = useChartColors()
  const { number } = useNumbers()
  const ticks = { fill: colors.text, fontSize: 12 }
  return (
    <figure role="img" aria-label={name} style={{ margin: 0 }}>
      <ResponsiveContainer width="100%" height={chartHeight}>
        <LineChart data={[...points]} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid stroke={colors.line} vertical={false} />
          <XAxis dataKey="label" tick={ticks} stroke={colors.line} minTickGap={24} />
          <YAxis allowDecimals={false} tick={ticks} stroke={colors.line} width={44} />
          <Tooltip formatter={(value) => number(Number(value))} contentStyle={colors.tooltip} />
          <Legend wrapperStyle={{ fontSize: 12 }} />
          {series.map(({ key, label }, place) => (
            <Line
              key={key}
              dataKey={key}
              name={label}
              stroke={colors.series[place]!}
              strokeWidth={2}
              strokeDasharray={dashes[place]}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  )
}
