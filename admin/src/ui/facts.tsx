import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** One fact: what it is called, and what it is; nothing is shown of a fact that is not there. */
export type Fact = readonly [label: string, value: ReactNode]

/** The facts of a record, in two columns where there is room. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <Box component="dl" sx={grid}>
    {facts.map(
      ([label, value]) =>
        value && (
          <div key={label}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {label}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </div>
        ),
    )}
  </Box>
)

const grid = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 3,
  rowGap: 1.25,
}
