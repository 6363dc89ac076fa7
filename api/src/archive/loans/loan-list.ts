import { byDay, byId, byTime, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { ArchiveLoan, LoanState } from './archive-loan.ts'

/** Papers lent out of the archive; those out after their last day are overdue. */
export const loanList = describeList<ArchiveLoan>({
  entity: ArchiveLoan,
  of: 'loans',
  filter: { record: byId, borrower: byId, state: oneOf(LoanState), dueOn: byDay, createdAt: byTime },
  sort: ['createdAt', 'dueOn'],
})
