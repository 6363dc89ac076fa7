import { declareQueue } from '../../foundation/jobs/queue.ts'
import type { Work } from '../../foundation/work.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** Look through the register of an import and make its preview. */
    'check-legacy': { import: string }
    /** Put the next rows of an import into the archive. */
    'import-legacy': { import: string }
  }
}

/** The queues of imports. A worker silent for as long is taken for dead; the next goes on where it ended. */
export const legacyQueues = [
  declareQueue({ name: 'check-legacy', retryLimit: 3, retryDelayMax: 60, expireInSeconds: 5 * 60 }),
  declareQueue({ name: 'import-legacy', retryLimit: 6, retryDelayMax: 60, expireInSeconds: 120, onePerKey: true }),
]

/** Lets the next rows follow once this transaction has ended; never two stretches of one import at a time. */
export const sendImportJob = ({ outbox, em }: Work, id: string): Promise<void> =>
  outbox.send(em, 'import-legacy', { import: id }, { singletonKey: id })
