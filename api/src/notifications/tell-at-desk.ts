import { record } from '../audit/record.ts'
import { Refusal } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { DeliveryState } from './delivery-state.ts'
import { Notification } from './notification.ts'

/** A clerk has told somebody at the counter what no message could tell them. */
export async function tellAtDesk(work: Work, id: string): Promise<Notification> {
  const what = { id: 'Pemberitahuan', en: 'The notification' }
  const notification = await getVisible(Notification, id, { ...work, lock: true, what })
  if (notification.state !== DeliveryState.AT_DESK) throw notWaiting()
  notification.state = DeliveryState.DELIVERED
  notification.deliveredAt = work.clock.now()
  await record(work, { action: 'notification.tell-at-desk', subject: { type: 'Notification', id } })
  return notification
}

const notWaiting = (): Refusal =>
  new Refusal('ALREADY_DONE', {
    id: 'Pemberitahuan ini tidak menunggu di loket.',
    en: 'This notification is not waiting at the counter.',
  })
