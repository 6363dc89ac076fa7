import { LockMode } from '@mikro-orm/core'
import { dayOf } from '../../foundation/clock.ts'
import type { Transact, Work } from '../../foundation/work.ts'
import { ArchiveLoan, LoanState } from './archive-loan.ts'
import { mostReminders, remindersDue } from './loan-reminders.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** Every morning: ask back the papers on loan that should lie in their place again. */
    'remind-loans': Record<string, never>
    /** A paper on loan is late: who borrowed it and who keeps it are told. `reminder` counts from 1. */
    'loan-overdue': { loan: string; reminder: number }
  }
}

/** Asks back all that is late, each in a transaction of its own. A second run on the same day finds nothing left. */
export async function remindLoans(transact: Transact): Promise<void> {
  const late = await transact(({ em, clock }) =>
    em.find(
      ArchiveLoan,
      { state: LoanState.OUT, dueOn: { $lt: dayOf(clock.now()) }, remindersSent: { $lt: mostReminders } },
      { fields: ['id'] },
    ),
  )
  for (const { id } of late) await transact((work) => remind(work, id))
}

async function remind({ em, clock, outbox }: Work, id: string): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE as const }
  const loan = await em.findOne(ArchiveLoan, { id, state: LoanState.OUT }, lock)
  const reminder = loan ? remindersDue(loan.dueOn, dayOf(clock.now())) : 0
  if (!loan || reminder <= loan.remindersSent) return
  // Mornings LIKE-U slept through are not made up for one by one.
  loan.remindersSent = reminder
  await outbox.send(em, 'loan-overdue', { loan: id, reminder })
}
