import { LockMode } from '@mikro-orm/core'
import { type Clock, dayOf } from '../foundation/clock.ts'
import { system } from '../foundation/viewer.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Every night: let go of what was not corrected in time. */
    'lapse-uncorrected': Record<string, never>
  }
}

const late = (clock: Clock) => ({ status: Status.RETURNED, correctBy: { $lt: dayOf(clock.now()) } })

/** Lets returned submissions lapse whose last day to correct has passed, each in a transaction of its own. */
export async function lapseUncorrected(transact: Transact): Promise<void> {
  const found = await transact(({ em, clock }) => em.find(Submission, late(clock), { fields: ['id'] }))
  for (const { id } of found) await transact((work) => lapse(work, id))
}

/** The citizen may have corrected it meanwhile: what was found is looked at again, locked. */
async function lapse(work: Work, id: string): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE as const }
  const submission = await work.em.findOne(Submission, { id, ...late(work.clock) }, lock)
  if (submission) await takeStep({ ...work, viewer: system }, { submission: id, step: 'LAPSE' })
}
