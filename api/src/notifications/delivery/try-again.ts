import { minutesAfter } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import type { Notification } from '../notification.ts'

/** Lets the message come up again after so many seconds, unless another try has begun by then. */
export async function tryAgain(work: Work, { id, attempts }: Notification, seconds: number): Promise<void> {
  const startAfter = minutesAfter(work.clock.now(), seconds / 60)
  await work.outbox.send(work.em, 'deliver-notification', { notification: id, attempt: attempts }, { startAfter })
}
