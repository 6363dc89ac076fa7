import { daysAfter } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'
import { DeliveryState } from './delivery-state.ts'
import { Notification } from './notification.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    'forget-message-params': Record<string, never>
  }
}

/** Days for which a message not known to have arrived may still be sent again, or over the other channel. */
const keptDays = 7

/** The job `forget-message-params`, every night: what a message mentioned, secret links too, is kept no longer than of use. */
export async function forgetMessageParams({ em, clock, log }: Work): Promise<void> {
  const before = { $lt: daysAfter(clock.now(), -keptDays) }
  const ofNoUse = [
    { state: DeliveryState.DELIVERED },
    { state: DeliveryState.SENT, sentAt: before },
    { state: { $in: [DeliveryState.FAILED, DeliveryState.SUPPRESSED] }, createdAt: before },
  ]
  const forgotten = await em.nativeUpdate(Notification, { params: { $ne: null }, $or: ofNoUse }, { params: null })
  log.info({ forgotten }, 'notifications: contents forgotten')
}
