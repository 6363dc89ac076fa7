import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { record } from '../../audit/record.ts'
import { alreadyDone, badInput, forbidden } from '../../foundation/errors.ts'
import { once } from '../../foundation/once.ts'
import { isId } from '../../foundation/reads/is-id.ts'
import type { Work } from '../../foundation/work.ts'
import { Status } from '../../submissions/lifecycle.ts'
import { Submission } from '../../submissions/submission.ts'
import { getAgency } from '../get-agency.ts'
import { signedOtherwise, SigningMethod } from '../signing-method.ts'
import { BulkIssueState } from './bulk-enums.ts'
import { BulkIssueItem } from './bulk-issue-item.ts'
import { BulkIssue } from './bulk-issue.ts'
import { sendBulkJob } from './bulk-jobs.ts'

/** Which approved submissions get their documents: these, in this order; or all of a service, the most urgent first. */
export interface BulkOrder {
  submissions?: readonly string[] | null
  service?: string | null
}

/** Most documents one order may be for. */
const most = 1000

/** Takes an order for many documents; a job issues them in the name of who ordered. */
export const orderBulk = (work: Work, order: BulkOrder, idempotencyKey?: string): Promise<BulkIssue> =>
  once(
    work,
    idempotencyKey,
    { operation: 'issueDocuments', input: order, find: (id) => work.em.findOneOrFail(BulkIssue, { id }) },
    () => take(work, order),
  )

async function take(work: Work, order: BulkOrder): Promise<BulkIssue> {
  const { em, viewer, clock } = work
  if (!viewer.division) throw forbidden()
  const { signingMethod } = await getAgency(em)
  if (signingMethod !== SigningMethod.SERVER) throw signedOtherwise(signingMethod)
  await refuseSecond(work, viewer.division)
  const submissions = await findOrdered(work, viewer.division, order)
  const run = Object.assign(new BulkIssue(), {
    createdAt: clock.now(),
    requester: ref(em.getReference(User, viewer.id!)),
    division: ref(em.getReference(Division, viewer.division)),
    total: submissions.length,
  })
  em.persist([run, ...submissions.map((submission, index) => itemOf(run, submission, index + 1))])
  await record(work, {
    action: 'bulk-issue.order',
    subject: { type: 'BulkIssue', id: run.id },
    detail: { total: run.total },
  })
  await sendBulkJob(work, run.id)
  await em.flush()
  return run
}

const itemOf = (run: BulkIssue, submission: Submission, position: number): BulkIssueItem =>
  Object.assign(new BulkIssueItem(), { createdAt: run.createdAt, run: ref(run), submission: ref(submission), position })

/** Two orders of a bidang at once would mix their numbers, and may want the same files. */
async function refuseSecond({ em }: Work, division: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`bulk-issue/${division}`])
  const unfinished = { division, state: { $in: [BulkIssueState.WAITING, BulkIssueState.RUNNING] } }
  if ((await em.count(BulkIssue, unfinished)) > 0) throw alreadyDone(underWay)
}

async function findOrdered({ em }: Work, division: string, order: BulkOrder): Promise<Submission[]> {
  const wanted = order.submissions ? [...new Set(order.submissions)] : undefined
  if (wanted && !(wanted.length > 0 && wanted.length <= most && wanted.every(isId))) throw unfit(howMany)
  if (!wanted && !order.service) throw unfit(howMany)
  const which = wanted ? { id: { $in: wanted } } : { service: order.service! }
  const found = await em.find(
    Submission,
    { ...which, division, status: Status.APPROVED },
    { orderBy: { dueOn: 'asc', submittedAt: 'asc', id: 'asc' }, limit: most },
  )
  if (found.length === 0 || (wanted && found.length < wanted.length)) throw unfit(notReady)
  return wanted ? found.toSorted((one, other) => wanted.indexOf(one.id) - wanted.indexOf(other.id)) : found
}

const unfit = (message: typeof howMany) => badInput({ field: 'submissions', message })
const howMany = {
  id: `Pilih 1 sampai ${most} berkas, atau satu layanan.`,
  en: `Choose 1 to ${most} files, or one service.`,
}
const notReady = {
  id: 'Sebagian berkas tidak siap diterbitkan atau bukan milik bidang Anda. Muat ulang daftarnya, lalu pilih lagi.',
  en: 'Some files are not ready to be issued, or not of your bidang. Load the list again, then choose again.',
}
const underWay = {
  id: 'Penerbitan massal bidang Anda masih berjalan. Tunggu sampai selesai, atau batalkan dahulu.',
  en: 'Many documents of your bidang are being issued already. Wait until it is done, or call it off first.',
}
