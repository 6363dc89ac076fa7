import { Link } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useNumbers } from '../../ui/numbers.ts'

/** A number the API counted, with the filter that lists the same submissions. */
export interface Figure {
  count: number
  filter: Record<string, unknown> | null
}

/** Where just what a figure counts is listed. */
export const listOf = ({ filter }: Figure): string =>
  `/data/submissions?${new URLSearchParams({ filter: JSON.stringify(filter ?? {}) })}`

/** A number that leads to its list; one that no list can show, or of nothing, is only told. */
export function FigureLink({ figure, label }: { figure: Figure; label: string }): ReactNode {
  const { number } = useNumbers()
  const { count, filter } = figure
  if (!filter || count === 0) return number(count)
  return (
    <Link component={RouterLink} to={listOf(figure)} aria-label={`${label}: ${number(count)}`}>
      {number(count)}
    </Link>
  )
}
