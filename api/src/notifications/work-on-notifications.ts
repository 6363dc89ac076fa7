import type { JobRunner } from '../foundation/jobs/job-runner.ts'
import { sendAccountMessage } from './account-messages.ts'
import { deliverNotification, type Delivery } from './delivery/deliver-notification.ts'
import { forgetMessageParams } from './forget-message-params.ts'

/** Puts this process to work on messages. Small batches: one slow provider holds up few others. */
export async function workOnNotifications(jobs: JobRunner, delivery: Delivery): Promise<void> {
  await jobs.work('account-message', sendAccountMessage(delivery.transact))
  await jobs.work('deliver-notification', deliverNotification(delivery), { batch: 5, workers: 4 })
  await jobs.work('forget-message-params', () => delivery.transact(forgetMessageParams))
}
