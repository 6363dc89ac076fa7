import './check-counters.ts'
import './fold-counters.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of the counters. What fails is made good by the next run. */
export const counterQueues = [
  declareQueue({ name: 'fold-counters', retryLimit: 0 }),
  declareQueue({ name: 'check-counters', retryLimit: 1, expireInSeconds: 900 }),
]
