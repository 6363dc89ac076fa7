import { declareQueue } from '../../foundation/jobs/queue.ts'
import type { Work } from '../../foundation/work.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** Issue the next documents of an order. */
    'bulk-issue': { run: string }
    /** Put all documents of an ended order into one file. */
    'bulk-print': { run: string }
    'forget-bulk-prints': Record<string, never>
  }
}

/** The queues of issuing many documents. A worker silent for two minutes is taken for dead; the next goes on. */
export const bulkQueues = [
  declareQueue({ name: 'bulk-issue', retryLimit: 6, retryDelayMax: 60, expireInSeconds: 120, onePerKey: true }),
  declareQueue({ name: 'bulk-print', retryLimit: 3, retryDelayMax: 60, expireInSeconds: 600 }),
  declareQueue({ name: 'forget-bulk-prints', retryLimit: 1, expireInSeconds: 600 }),
]

/** Lets the next stretch of an order begin once this transaction has ended; never two of one order at a time. */
export const sendBulkJob = ({ outbox, em }: Work, run: string): Promise<void> =>
  outbox.send(em, 'bulk-issue', { run }, { singletonKey: run })
