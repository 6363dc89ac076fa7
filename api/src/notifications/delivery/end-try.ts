import { LockMode } from '@mikro-orm/core'
import { minutesAfter } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import { reopenChannel, stopChannel } from '../channel-stop.ts'
import type { Outcome } from '../channels/message-channel.ts'
import { DeliveryState, type Fault } from '../delivery-state.ts'
import { Notification } from '../notification.ts'
import { canFallBack, giveUp, markUnreached } from './give-up.ts'
import { retryDelay, type DeliveryPolicy } from './policy.ts'
import { tryAgain } from './try-again.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** A provider took over a message about this submission. */
    'message-accepted': { submission: string; template: string }
  }
}

/** Writes down how a try ended. One that a later try or a receipt has overtaken changes nothing any more. */
export async function endTry(
  work: Work,
  { notification: id, number }: { notification: string; number: number },
  outcome: Outcome,
  policy: DeliveryPolicy,
): Promise<void> {
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const notification = await work.em.findOne(Notification, { id, attempts: number }, { lockMode })
  if (!notification) return
  if (outcome.kind === 'ACCEPTED') notification.providerMessageId = outcome.providerMessageId
  if (notification.state === DeliveryState.SENDING) await applyOutcome(work, notification, outcome, policy)
}

/** Moves a message that is being sent on to what came of it. */
export async function applyOutcome(
  work: Work,
  notification: Notification,
  outcome: Outcome,
  policy: DeliveryPolicy,
): Promise<void> {
  switch (outcome.kind) {
    case 'ACCEPTED':
      return markSent(work, notification, outcome.delivered ?? false)
    case 'PERMANENT':
      return giveUp(work, notification, outcome.fault)
    case 'TEMPORARY':
      return retry(work, notification, outcome.fault, policy, outcome.retryAfter)
    case 'LOCKED_OUT':
      await stopChannel(work, notification.channel)
      return retry(work, notification, 'CREDENTIALS', policy)
    case 'UNKNOWN':
      return retryOnce(work, notification, outcome.fault, policy)
  }
}

async function markSent(work: Work, notification: Notification, delivered: boolean): Promise<void> {
  const now = work.clock.now()
  Object.assign(notification, {
    state: delivered ? DeliveryState.DELIVERED : DeliveryState.SENT,
    fault: null,
    sentAt: now,
    deliveredAt: delivered ? now : null,
  })
  await reopenChannel(work, notification.channel)
  const { submission, template } = notification
  if (submission) await work.outbox.send(work.em, 'message-accepted', { submission, template })
}

async function retry(
  work: Work,
  notification: Notification,
  fault: Fault,
  policy: DeliveryPolicy,
  retryAfter = 0,
): Promise<void> {
  const patience = (await canFallBack(work, notification)) ? policy.fallbackAfterMinutes : policy.giveUpAfterMinutes
  if (minutesAfter(notification.createdAt, patience) < work.clock.now()) return giveUp(work, notification, fault)
  notification.state = DeliveryState.FAILED_TEMPORARILY
  notification.fault = fault
  await tryAgain(work, notification, Math.max(retryAfter, retryDelay(policy, notification.attempts)))
}

/** The provider may have the message already: at most one more try, so that nobody gets it three times. */
async function retryOnce(work: Work, notification: Notification, fault: Fault, policy: DeliveryPolicy): Promise<void> {
  notification.unknownOutcomes += 1
  if (notification.unknownOutcomes > 1) {
    Object.assign(notification, { state: DeliveryState.FAILED, fault: 'UNKNOWN_OUTCOME' })
    return markUnreached(work, notification)
  }
  notification.state = DeliveryState.FAILED_TEMPORARILY
  notification.fault = fault
  await tryAgain(work, notification, policy.reconcileSeconds)
}
