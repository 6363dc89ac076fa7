import { Link } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { useNumbers } from '../../ui/numbers.ts'

/** A number the API counted, with the filter that lists the same. */
export interface Figure {
  count: number
  filter: Record<string, unknown> | null
  /** What is counted; submissions unless said otherwise. */
  list?: 'submissions' | 'documents'
}

/** Where just what a figure counts is listed. */
export const listOf = ({ filter, list = 'submissions' }: Figure): string =>
  `/data/${list}?${new URLSearchParams({ filter: JSON.stringify(filter ?? {}) })}`

/** The documents issued from one WIB day to another, as a figure. */
export const issuedFigure = (count: number, from: string, to: string, filter: object = {}): Figure => ({
  count,
  list: 'documents',
  filter: { ...filter, issuedAt: { from: `${from}T00:00:00+07:00`, to: `${to}T23:59:59+07:00` } },
})

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
