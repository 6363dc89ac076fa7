import type { ArchiveLoanFilter } from '../../../gql/graphql.ts'
import { today } from '../../../ui/dates.ts'

/** What one may look for among loans. */
export const loanViews = ['out', 'overdue', 'returned'] as const
export type LoanView = (typeof loanViews)[number]

/** The view a name in the address stands for; any other name stands for what is out. */
export const viewOfLoans = (name: string): LoanView => loanViews.find((view) => view === name) ?? 'out'

/** Whether a paper should have been back before that day (WIB). */
export const isOverdue = ({ state, dueOn }: { state: string; dueOn: string }, day: string): boolean =>
  state === 'OUT' && dueOn < day

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** What the API is asked for a view, on a day (WIB). */
export function loanFilter(view: LoanView, day: string = today()): ArchiveLoanFilter {
  if (view === 'returned') return { state: ['RETURNED'] }
  return { state: ['OUT'], ...(view === 'overdue' && { dueOn: { to: dayBefore(day) } }) }
}
