import type { ArchiveLoanFilter } from '../../../gql/graphql.ts'
import { daysAfter, today } from '../../../ui/dates.ts'

/** What one may look for among loans. */
export const loanViews = ['out', 'overdue', 'returned'] as const
export type LoanView = (typeof loanViews)[number]

/** The view a name in the address stands for; any other name stands for what is out. */
export const viewOfLoans = (name: string): LoanView => loanViews.find((view) => view === name) ?? 'out'

/** What the API is asked for a view, on a day (WIB). */
export function loanFilter(view: LoanView, day: string = today()): ArchiveLoanFilter {
  if (view === 'returned') return { state: ['RETURNED'] }
  return { state: ['OUT'], ...(view === 'overdue' && { dueOn: { to: daysAfter(day, -1) } }) }
}
