import { LockMode } from '@mikro-orm/core'
import { dayOf } from '../foundation/clock.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { Obligation, ObligationKind, ObligationState } from './obligation.ts'
import { type ObligationStage, tell } from './obligation-message.ts'
import { nextReminder, remindersOf } from './reminders.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Every morning: remind of what falls due. */
    'remind-obligations': Record<string, never>
  }
}

const open = { $in: [ObligationState.OPEN, ObligationState.RETURNED] }

/** Reminds of all that falls due, each in a transaction of its own. A second run on the same day finds nothing left. */
export async function remindObligations(transact: Transact): Promise<void> {
  const due = await transact(({ em, clock }) =>
    em.find(Obligation, { remindOn: { $lte: dayOf(clock.now()) }, state: open }, { fields: ['id'] }),
  )
  for (const { id } of due) await transact((work) => remind(work, id))
}

async function remind(work: Work, id: string): Promise<void> {
  const today = dayOf(work.clock.now())
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE as const }
  const obligation = await work.em.findOne(Obligation, { id, remindOn: { $lte: today }, state: open }, lock)
  if (!obligation) return
  const { service } = await obligation.submission.loadOrFail({ filters: false })
  obligation.remindersSent += 1
  obligation.remindOn = nextReminder(obligation.dueOn, remindersOf(service, obligation.kind), today)
  await tell(work, obligation, stageOf(obligation, today))
}

function stageOf({ kind, dueOn }: Obligation, today: string): ObligationStage {
  if (kind === ObligationKind.RENEWAL) return 'RENEWAL'
  return dueOn < today ? 'OVERDUE' : 'DUE_SOON'
}
