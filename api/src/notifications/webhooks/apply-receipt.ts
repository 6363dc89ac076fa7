import { LockMode } from '@mikro-orm/core'
import type { Work } from '../../foundation/work.ts'
import { giveUp } from '../delivery/give-up.ts'
import { DeliveryState, isPending, type Fault } from '../delivery-state.ts'
import { Notification } from '../notification.ts'
import { addressOn, findRecipient } from '../recipient.ts'
import { suppress } from '../suppressed-address.ts'

/** What a provider tells about a message after taking it. */
export interface Receipt {
  /** The notification's id as given back by the provider. */
  notification?: string
  providerMessageId?: string
  news: 'SENT' | 'DELIVERED' | 'REJECTED' | 'BOUNCED' | 'COMPLAINT'
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Takes a receipt to heart. Receipts may come twice and in any order: what is final stays. */
export async function applyReceipt(work: Work, { notification: id, providerMessageId, news }: Receipt): Promise<void> {
  const key = id && uuid.test(id) ? { id } : providerMessageId ? { providerMessageId } : undefined
  const lockMode = LockMode.PESSIMISTIC_WRITE
  const notification = key && (await work.em.findOne(Notification, key, { lockMode }))
  if (!notification) return
  if (news === 'BOUNCED' || news === 'COMPLAINT') await suppressAddress(work, notification, news)
  if (hasBounced(notification)) return
  if (providerMessageId) notification.providerMessageId = providerMessageId
  if (news === 'SENT') markSent(work, notification)
  else if (news === 'DELIVERED') markDelivered(work, notification)
  else if (news === 'COMPLAINT') notification.fault = 'COMPLAINT'
  else await giveUp(work, notification, news)
}

/** The provider itself has said that it will not arrive; nothing it says later of an earlier moment changes that. */
const hasBounced = ({ state, fault }: Notification): boolean =>
  state === DeliveryState.FAILED && (fault === 'BOUNCED' || fault === 'REJECTED')

/** Also the end of every doubt about a try of unknown outcome. */
function markSent(work: Work, notification: Notification): void {
  const inDoubt = notification.state === DeliveryState.FAILED && notification.fault === 'UNKNOWN_OUTCOME'
  if (!isPending(notification.state) && !inDoubt) return
  Object.assign(notification, { state: DeliveryState.SENT, fault: null, unreached: false, sentAt: work.clock.now() })
}

function markDelivered(work: Work, notification: Notification): void {
  if (notification.state === DeliveryState.DELIVERED) return
  const now = work.clock.now()
  const { sentAt, fault } = notification
  Object.assign(notification, {
    state: DeliveryState.DELIVERED,
    fault: fault === 'COMPLAINT' ? fault : null,
    unreached: false,
    sentAt: sentAt ?? now,
    deliveredAt: now,
  })
}

async function suppressAddress(work: Work, notification: Notification, reason: Fault): Promise<void> {
  const address = addressOn(await findRecipient(work, notification), notification.channel)
  if (address) await suppress(work, address, reason)
}
