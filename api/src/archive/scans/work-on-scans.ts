import type { JobRunner, Try } from '../../foundation/jobs/job-runner.ts'
import { readLetter } from '../search/read-letter.ts'
import { scanQueues } from './queues.ts'
import { leaveUnread, readScan } from './read-scan.ts'
import { ScanBatchFault } from './scan-enums.ts'
import { giveUp, splitScans } from './split-scans.ts'
import type { Workshop } from '../apart/workshop.ts'

const oneAtATime = { batch: 1, workers: 1 }

/** Puts this process to work on scanned papers: one stack and one reading at a time, for each fills a processor. */
export async function workOnScans(jobs: JobRunner, shop: Workshop): Promise<void> {
  await jobs.work(
    'split-scans',
    ({ batch }, attempt) =>
      orGiveUp(
        attempt,
        () => splitScans(shop, batch, attempt.signal),
        () => giveUp(shop, batch, ScanBatchFault.UNREADABLE),
      ),
    oneAtATime,
  )
  await jobs.work('read-letter', ({ record }, { signal }) => readLetter(shop, record, signal), oneAtATime)
  await jobs.work(
    'read-scan',
    ({ part }, attempt) =>
      orGiveUp(
        attempt,
        () => readScan(shop, part, attempt.signal),
        () => shop.transact((work) => leaveUnread(work, part)),
      ),
    oneAtATime,
  )
}

const lastTry = 1 + scanQueues[0]!.retryLimit

/** Nobody waits for ever: what failed at the last try as well is told to have failed. */
async function orGiveUp({ number }: Try, act: () => Promise<void>, giveUpOn: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (number >= lastTry) await giveUpOn()
    throw error
  }
}
