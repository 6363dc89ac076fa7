import type { QuickFiguresQuery } from '../../gql/graphql.ts'
import { daysAfter } from '../../ui/dates.ts'

/** A stretch of a list that is one press away. */
export interface QuickFilter {
  key: string
  /** The catalogue key of its name. */
  label: string
  filter: Record<string, unknown>
  /** How many it holds, where the API counts them. */
  count?: number
}

type Figures = QuickFiguresQuery['dashboard']

/** What one holds, what waits for one's post, and what presses. A stretch the API has no filter for is left out. */
export function quickFilters({ held, waiting, dues }: Figures, today: string): QuickFilter[] {
  const mine = waiting
    .filter(({ yours }) => yours)
    .map(({ status, ...figure }) => ({ ...figure, key: status, label: `schema.enum.SubmissionStatus.${status}` }))
  const pressing = dues
    .filter(({ due }) => due === 'OVERDUE' || due === 'TODAY')
    .map(({ due, ...figure }) => ({ ...figure, key: due, label: `dashboard.due.${due}` }))
  const all = [{ ...held, key: 'held', label: 'dashboard.held' }, ...mine, ...pressing]
  return [...all.flatMap(({ filter, ...rest }) => (filter ? [{ ...rest, filter }] : [])), ...soon(dues, today)]
}

/** The API counts by the week; the next three days are what is overdue, moved on. */
const soon = (dues: Figures['dues'], today: string): QuickFilter[] =>
  dues
    .filter(({ due, filter }) => due === 'OVERDUE' && filter)
    .map(({ filter }) => ({
      key: 'soon',
      label: 'generated.due_soon',
      filter: { ...filter, dueOn: { from: today, to: daysAfter(today, 3) } },
    }))
