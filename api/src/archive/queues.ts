import './loans/remind-loans.ts'
import './schedule/publish-retention-rule.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of the archive. The clocks of a million records take a minute to be set anew. */
export const archiveQueues = [
  declareQueue({ name: 'retention-published', retryLimit: 4, expireInSeconds: 900 }),
  declareQueue({ name: 'remind-loans', expireInSeconds: 900 }),
  declareQueue({ name: 'loan-overdue' }),
]
