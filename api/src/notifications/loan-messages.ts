import { AccountStatus, User } from '../accounts/user.ts'
import { ArchiveLoan, LoanState } from '../archive/loans/archive-loan.ts'
import { keeperOf } from '../archive/require-keeper.ts'
import { formatDay } from '../foundation/formats/day.ts'
import type { JobHandler } from '../foundation/jobs/job-runner.ts'
import type { Jobs } from '../foundation/outbox.ts'
import { Role } from '../foundation/viewer.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { notify } from './notify.ts'

/** Asks a late paper back from who borrowed it, and tells those who keep it: everybody once per reminder. */
export const sendLoanMessages =
  (transact: Transact): JobHandler<'loan-overdue'> =>
  (job) =>
    transact((work) => tell(work, job))

async function tell(work: Work, { loan: id, reminder }: Jobs['loan-overdue']): Promise<void> {
  const loan = await work.em.findOneOrFail(ArchiveLoan, { id }, { populate: ['record', 'borrower'] })
  if (loan.state === LoanState.RETURNED) return
  const { number } = loan.record.unwrap()
  const link = `${work.settings.publicUrl}/admin/archive/loans?view=overdue`
  const borrowing = await borrowingOf(work, loan)
  const keeping = await findAdmins(work, keeperOf(loan.record.unwrap()))
  for (const user of new Set([...borrowing, ...keeping])) {
    const about = { cause: `loan/${id}/${reminder}/${user.id}`, user: user.id }
    const params = { number, date: formatDay(loan.dueOn, user.language) }
    if (borrowing.includes(user)) await notify(work, { ...about, template: 'LOAN_OVERDUE', params })
    else await notify(work, { ...about, template: 'LOAN_NOT_RETURNED', params: { ...params, link } })
  }
}

/** Who has the paper, and, when they work in another bidang than keeps it, that bidang's admins. */
async function borrowingOf(work: Work, { record, borrower }: ArchiveLoan): Promise<User[]> {
  const user = borrower.unwrap()
  const theirs = user.division && user.division.id !== keeperOf(record.unwrap()) ? user.division.id : undefined
  const told = user.status === AccountStatus.ACTIVE ? [user] : []
  return theirs ? [...new Set([...told, ...(await findAdmins(work, theirs))])] : told
}

const findAdmins = ({ em }: Work, division: string): Promise<User[]> =>
  em.find(User, { role: Role.ADMIN, division, status: AccountStatus.ACTIVE })
