import type { JobHandler } from '../../foundation/jobs/job-runner.ts'
import type { Transact } from '../../foundation/work.ts'
import type { Channels } from '../channels/create-channels.ts'
import { beginTry } from './begin-try.ts'
import { endTry } from './end-try.ts'
import { usualPolicy, type DeliveryPolicy } from './policy.ts'

/** What it takes to hand messages over. */
export interface Delivery {
  /** Starts units of work of LIKE-U itself. */
  transact: Transact
  channels: Channels
  policy?: DeliveryPolicy
}

/** Hands one message to its provider; no transaction is open while the provider thinks. */
export function deliverNotification(delivery: Delivery): JobHandler<'deliver-notification'> {
  const { transact, channels, policy = usualPolicy } = delivery
  return async (order) => {
    const begun = await transact((work) => beginTry(work, order, policy))
    if (!begun) return
    const outcome = await channels[begun.channel].send(begun.message)
    await transact((work) => endTry(work, begun, outcome, policy))
  }
}
