import { LockMode, ref } from '@mikro-orm/core'
import { record } from '../../audit/record.ts'
import { dayOf } from '../../foundation/clock.ts'
import { badInput } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { Delegation } from '../delegation.ts'
import { readIdentity } from '../identity.ts'
import { AccountStatus, User } from '../user.ts'
import { delegationFaults } from './faults.ts'
import type { CreateDelegationInput } from './inputs.ts'
import { isDay } from './is-day.ts'
import { requireOwnPost } from './require-own-post.ts'

/** Lets a colleague stand in for an official on certain days; one at a time, and never without dates. */
export async function createDelegation(work: Work, input: CreateDelegationInput): Promise<Delegation> {
  requireOwnPost(work, input.officialId)
  requireDays(input, dayOf(work.clock.now()))
  const { reason } = readIdentity({ reason: input.reason })
  const official = await getOfficial(work, input.officialId)
  const delegate = await getDelegate(work, input.delegateId, official)
  await requireFree(work, official, input)
  const delegation = Object.assign(new Delegation(), {
    createdAt: work.clock.now(),
    official: ref(official),
    delegate: ref(delegate),
    capacity: input.capacity,
    fromDay: input.fromDay,
    toDay: input.toDay,
    reason,
  } satisfies Partial<Delegation>)
  work.em.persist(delegation)
  const subject = { type: 'Delegation', id: delegation.id }
  await record(work, { action: 'account.create-delegation', subject, detail: { capacity: input.capacity } })
  return delegation
}

function requireDays({ fromDay, toDay }: CreateDelegationInput, today: string): void {
  if (!isDay(fromDay) || fromDay < today) throw badInput({ field: 'fromDay', message: delegationFaults.fromDay })
  if (!isDay(toDay) || toDay < fromDay) throw badInput({ field: 'toDay', message: delegationFaults.toDay })
}

// Locked, so that two delegations made at once for one post see each other.
async function getOfficial(work: Work, id: string): Promise<User> {
  const official = await work.em.findOne(User, { id, role: Role.OFFICIAL }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!official) throw badInput({ field: 'officialId', message: delegationFaults.official })
  return official
}

async function getDelegate(work: Work, id: string, official: User): Promise<User> {
  const roles = [Role.OFFICIAL, Role.ADMIN]
  const delegate = await work.em.findOne(User, { id, role: { $in: roles }, status: AccountStatus.ACTIVE })
  if (!delegate || delegate === official) throw badInput({ field: 'delegateId', message: delegationFaults.delegate })
  return delegate
}

async function requireFree(work: Work, official: User, { fromDay, toDay }: CreateDelegationInput): Promise<void> {
  const overlap = { official: official.id, endedAt: null, fromDay: { $lte: toDay }, toDay: { $gte: fromDay } }
  if (await work.em.count(Delegation, overlap)) throw badInput({ field: 'fromDay', message: delegationFaults.overlap })
}
