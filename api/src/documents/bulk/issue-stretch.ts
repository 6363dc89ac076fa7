import { findViewerOf } from '../../accounts/find-viewer.ts'
import { Refusal } from '../../foundation/errors.ts'
import type { Try } from '../../foundation/jobs/job-runner.ts'
import type { Text } from '../../foundation/text.ts'
import type { Viewer } from '../../foundation/viewer.ts'
import type { Instruments, Transact, Work } from '../../foundation/work.ts'
import { bulkQueues, sendBulkJob } from './bulk-jobs.ts'
import { BulkIssueState } from './bulk-enums.ts'
import { endRun } from './end-run.ts'
import { failItem, holdNext, issueItem } from './issue-item.ts'
import { lockUnfinished } from './lock-unfinished.ts'

/** What the jobs of issuing many documents work with. */
export interface BulkWorker {
  instruments: Instruments
  transact: Transact
}

/** Documents issued by one job: some seconds of work, far less than its time allows. */
const perJob = 20
const lastTry = 1 + bulkQueues[0]!.retryLimit

/**
 * The job `bulk-issue`: issues the next documents of an order, each in a transaction of its own, then lets the next
 * stretch begin. Killed at any point it goes on with the first that has none: number, document and mark commit together.
 */
export async function issueStretch(worker: BulkWorker, run: string, attempt: Try): Promise<void> {
  const viewer = await begin(worker, run)
  for (let done = 0; viewer && done < perJob && !attempt.signal.aborted; done++)
    if (!(await issueNext(worker, { run, viewer, attempt }))) return finish(worker, run)
  if (viewer) await worker.transact((work) => sendBulkJob(work, run))
}

/** In whose name the documents are issued, with the rights they have now; who has none any more ends the order. */
async function begin({ transact }: BulkWorker, id: string): Promise<Viewer | undefined> {
  return transact(async (work) => {
    const run = await lockUnfinished(work, id)
    if (!run) return undefined
    const viewer = await findViewerOf(work.em, work.clock, run.requester.id, work.settings)
    const mayIssue = viewer?.kind === 'ADMIN' && viewer.division === run.division.id
    if (mayIssue) run.state = BulkIssueState.RUNNING
    else await endRun(work, run, BulkIssueState.CANCELLED)
    return mayIssue ? viewer : undefined
  })
}

interface Stretch {
  run: string
  viewer: Viewer
  attempt: Try
}

/** Issues one document; says whether there was one to issue. */
async function issueNext(worker: BulkWorker, { run, viewer, attempt }: Stretch): Promise<boolean> {
  const { transact, instruments } = worker
  const inName = (verb: (work: Work) => Promise<void>) => transact((work) => verb({ ...work, viewer }))
  let item: string | undefined
  const issue = async (work: Work) => {
    const next = await holdNext(work, run)
    item = next?.item.id
    if (next) await issueItem(work, next)
  }
  try {
    await instruments.issuing.inTurn(() => inName(issue))
  } catch (error) {
    const isFinal = error instanceof Refusal && error.code !== 'UNAVAILABLE'
    if (!item || (!isFinal && attempt.number < lastTry)) throw error
    const failed = item
    await inName((work) => failItem(work, { run, item: failed }, error instanceof Refusal ? error.text : broken))
  }
  return item !== undefined
}

const finish = ({ transact }: BulkWorker, id: string): Promise<void> =>
  transact(async (work) => {
    const run = await lockUnfinished(work, id)
    if (run) await endRun(work, run, BulkIssueState.DONE)
  })

const broken: Text = {
  id: 'Gangguan di pihak kami. Terbitkan berkas ini sendiri; bila tetap gagal, hubungi pengelola.',
  en: 'A fault of ours. Issue this file by itself; if it fails again, tell the administrator.',
}
