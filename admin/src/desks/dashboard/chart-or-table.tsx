import { Box, Button, Skeleton } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ReactNode, Suspense, useState } from 'react'
import { Section } from '../../ui/section.tsx'

/** Numbers as a picture, with the table behind it a press away; who cannot see the picture loses nothing. */
export function ChartOrTable({ title, chart, table }: { title: string; chart: ReactNode; table: ReactNode }) {
  const translate = useTranslate()
  const [asTable, setAsTable] = useState(false)
  return (
    <Section title={title}>
      {asTable ? table : <Suspense fallback={<Skeleton variant="rounded" height={chartHeight} />}>{chart}</Suspense>}
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: 1 }}>
        <Button
          size="small"
          aria-label={`${title}: ${translate(asTable ? 'dashboard.as_chart' : 'dashboard.as_table')}`}
          onClick={() => setAsTable(!asTable)}
        >
          {translate(asTable ? 'dashboard.as_chart' : 'dashboard.as_table')}
        </Button>
      </Box>
    </Section>
  )
}

/** Height of a chart in pixels, so that nothing jumps when it has been loaded. */
export const chartHeight = 240
