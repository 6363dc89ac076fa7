import './lapse-uncorrected.ts'
import './obligation-message.ts'
import './remind-obligations.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of the follow-up desk. The calendar's jobs go through many records, so they may take their time. */
export const followUpQueues = [
  declareQueue({ name: 'obligation-message' }),
  declareQueue({ name: 'remind-obligations', expireInSeconds: 900 }),
  declareQueue({ name: 'lapse-uncorrected', expireInSeconds: 900 }),
]
