import { Card, CardActionArea, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { useNumbers } from '../../ui/numbers.ts'
import type { Tone } from '../../ui/tone.ts'

interface WorkCardProps {
  label: string
  count: number
  /** Where just that is listed. */
  to: string
  tone?: Tone
}

/** One thing there is to do, as a large number that leads to its list. */
export function WorkCard({ label, count, to, tone = 'default' }: WorkCardProps) {
  const { number } = useNumbers()
  const color = tone === 'default' || count === 0 ? 'text.primary' : `${tone}.main`
  return (
    <Card variant="outlined" sx={{ bgcolor: 'background.default' }}>
      <CardActionArea component={RouterLink} to={to} sx={{ p: 2, height: '100%' }}>
        <Typography component="span" sx={{ display: 'block', fontSize: '1.75rem', fontWeight: 650, color }}>
          {number(count)}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          {label}
        </Typography>
      </CardActionArea>
    </Card>
  )
}
