import { Box, Card, CardContent, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'

/** What a card says of a record. */
export interface RecordCardProps {
  /** Where its page is. */
  to: string
  title: ReactNode
  /** A small line over the title: kind and number. */
  above?: ReactNode
  /** What stands out: a clock, a state. */
  aside?: ReactNode
  children?: ReactNode
}

/** A record in a list: its title is the link to its page. */
export const RecordCard = ({ to, title, above, aside, children }: RecordCardProps) => (
  <Card component="li" variant="outlined" sx={{ listStyle: 'none', minWidth: 0 }}>
    <CardContent sx={box}>
      <Box sx={{ minWidth: 0, flex: '1 1 200px' }}>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {above}
        </Typography>
        <Typography component="h2" variant="h3" sx={{ overflowWrap: 'anywhere', my: 0.25 }}>
          <Link component={RouterLink} to={to}>
            {title}
          </Link>
        </Typography>
        {children && (
          <Typography component="div" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {children}
          </Typography>
        )}
      </Box>
      {aside && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, justifyContent: 'flex-end' }}>{aside}</Box>}
    </CardContent>
  </Card>
)

const box = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  p: 1.5,
  '&:last-child': { pb: 1.5 },
}
