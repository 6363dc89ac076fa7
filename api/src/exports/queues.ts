import './request-export.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of exports. A slice takes a second, so a worker silent for a minute is taken for dead. */
export const exportQueues = [
  declareQueue({ name: 'export-slice', retryLimit: 4, retryDelayMax: 60 }),
  declareQueue({ name: 'export-file', retryLimit: 4, retryDelayMax: 60, expireInSeconds: 300 }),
  declareQueue({ name: 'forget-exports', retryLimit: 1, expireInSeconds: 600 }),
]
