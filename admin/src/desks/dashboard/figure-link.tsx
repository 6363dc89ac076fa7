import { Link } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useNumbers } from '../../ui/numbers.ts'

/** A number of submissions, as the API counts it. */
export interface Figure {
  count: number
  filter: Record<string, unknown> | null
}

/** Where just the submissions of a figure are listed. */
export const listOf = (filter: Record<string, unknown>): string =>
  `/data/submissions?${new URLSearchParams({ filter: JSON.stringify(filter) })}`

/** A number that leads to its list; one that no list can show, or of nothing, is only told. */
export function FigureLink({ figure: { count, filter }, label }: { figure: Figure; label: string }): ReactNode {
  const { number } = useNumbers()
  if (!filter || count === 0) return number(count)
  return (
    <Link component={RouterLink} to={listOf(filter)} aria-label={`${label}: ${number(count)}`}>
      {number(count)}
    </Link>
  )
}
