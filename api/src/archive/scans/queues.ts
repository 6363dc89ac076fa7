import './hand-over-batch.ts'
import '../search/read-letter.ts'
import { declareQueue } from '../../foundation/jobs/queue.ts'

/** The queues of scanned papers; each ends well after the process that does the work is ended at its limits. */
export const scanQueues = [
  declareQueue({ name: 'split-scans', retryLimit: 3, retryDelayMax: 60, expireInSeconds: 25 * 60 }),
  declareQueue({ name: 'read-letter', retryLimit: 3, retryDelayMax: 60, expireInSeconds: 3 * 60 }),
  declareQueue({ name: 'read-scan', retryLimit: 3, retryDelayMax: 60, expireInSeconds: 20 * 60 }),
]
