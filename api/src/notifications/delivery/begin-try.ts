import { LockMode } from '@mikro-orm/core'
import type { Channel } from '../../accounts/user.ts'
import { minutesAfter } from '../../foundation/clock.ts'
import type { Jobs } from '../../foundation/outbox.ts'
import type { Work } from '../../foundation/work.ts'
import { isStopped } from '../channel-stop.ts'
import type { OutgoingMessage } from '../channels/message-channel.ts'
import { DeliveryState, pendingStates } from '../delivery-state.ts'
import { Notification } from '../notification.ts'
import { addressOn, findRecipient, maskAddress } from '../recipient.ts'
import { isSuppressed } from '../suppressed-address.ts'
import { compose } from './compose.ts'
import { applyOutcome } from './end-try.ts'
import { giveUp } from './give-up.ts'
import type { DeliveryPolicy } from './policy.ts'
import { tryAgain } from './try-again.ts'

/** A try that has begun. Its number is the fence: once a later try has begun, this one no longer counts. */
export interface BegunTry {
  notification: string
  channel: Channel
  number: number
  message: OutgoingMessage
}

/** Marks the message as being sent, if it is its turn; otherwise sees to it that its turn comes. */
export async function beginTry(
  work: Work,
  { notification: id, attempt }: Jobs['deliver-notification'],
  policy: DeliveryPolicy,
): Promise<BegunTry | undefined> {
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const notification = await work.em.findOne(Notification, { id, state: { $in: [...pendingStates] } }, { lockMode })
  if (!notification) return undefined
  if (notification.state === DeliveryState.SENDING) {
    // The same job again while it counts as being sent: its worker died, perhaps after the provider took the message.
    if (notification.attempts === attempt + 1) {
      await applyOutcome(work, notification, { kind: 'UNKNOWN', fault: 'CONNECTION_LOST' }, policy)
    }
    return undefined
  }
  if (notification.attempts !== attempt) return undefined
  if (await hasEarlier(work, notification, policy)) {
    await tryAgain(work, notification, policy.turnSeconds)
    return undefined
  }
  return begin(work, notification, policy)
}

async function begin(work: Work, notification: Notification, policy: DeliveryPolicy): Promise<BegunTry | undefined> {
  const { id, channel } = notification
  const recipient = await findRecipient(work, notification)
  const address = addressOn(recipient, channel)
  notification.maskedAddress = address && maskAddress(address)
  const number = ++notification.attempts
  notification.state = DeliveryState.SENDING
  if (!address || (await isSuppressed(work, address))) {
    await giveUp(work, notification, address ? 'SUPPRESSED' : 'NO_ADDRESS')
    return undefined
  }
  if (await isStopped(work, channel)) {
    await applyOutcome(work, notification, { kind: 'LOCKED_OUT' }, policy)
    return undefined
  }
  return { notification: id, channel, number, message: await compose(work, notification, recipient, address) }
}

/** People get their messages in the order things happened, as far as waiting for it makes sense. */
async function hasEarlier(work: Work, notification: Notification, policy: DeliveryPolicy): Promise<boolean> {
  const { recipientKey, channel, createdAt } = notification
  const since = minutesAfter(work.clock.now(), -policy.orderMinutes)
  const earlier = { state: { $in: [...pendingStates] }, createdAt: { $gt: since, $lt: createdAt } }
  return (await work.em.count(Notification, { recipientKey, channel, ...earlier })) > 0
}
