import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of notifications. A delivery that its provider refuses comes back as a new job; retries mend crashes. */
export const notificationQueues = [
  declareQueue({ name: 'account-message', expireInSeconds: 20 }),
  declareQueue({ name: 'deliver-notification', expireInSeconds: 45 }),
  // A night that failed is made good by the next.
  declareQueue({ name: 'forget-message-params', retryLimit: 1, expireInSeconds: 600 }),
]
