import type { ObligationStage } from '../follow-up/obligation-message.ts'
import { Obligation } from '../follow-up/obligation.ts'
import { dayOf } from '../foundation/clock.ts'
import { formatDay } from '../foundation/formats/day.ts'
import type { JobHandler } from '../foundation/jobs/job-runner.ts'
import type { Jobs } from '../foundation/outbox.ts'
import { open } from '../foundation/secret-box.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { daysBetween } from '../foundation/working-days.ts'
import { Submission } from '../submissions/submission.ts'
import { notify } from './notify.ts'
import { submissionLink } from './submission-link.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

const templates = {
  LINK: 'REPORT_LINK',
  DUE_SOON: 'REPORT_DUE_SOON',
  OVERDUE: 'REPORT_OVERDUE',
  RETURNED: 'REPORT_RETURNED',
  ACCEPTED: 'REPORT_ACCEPTED',
  RENEWAL: 'RENEWAL_DUE',
} as const satisfies Record<ObligationStage, TemplateKey>

/** Words what a citizen owes after the document was issued, and sends it. */
export const sendObligationMessage =
  (transact: Transact): JobHandler<'obligation-message'> =>
  (job, { id }) =>
    transact((work) => tell(work, job, id))

async function tell(work: Work, job: Jobs['obligation-message'], cause: string): Promise<void> {
  const obligation = await work.em.findOneOrFail(Obligation, { id: job.obligation })
  const submission = await work.em.findOneOrFail(
    Submission,
    { id: obligation.submission.id },
    { populate: ['owner', 'standard'] },
  )
  const owner = submission.owner.unwrap()
  const { publicUrl, secret } = work.settings
  const token = job.secret && open(secret, 'message', job.secret)
  await notify(work, {
    cause,
    template: templates[job.stage],
    user: owner.id,
    submission: { id: submission.id, division: submission.division.id },
    params: {
      number: submission.number ?? '',
      date: formatDay(obligation.dueOn, owner.language),
      days: String(Math.max(daysBetween(dayOf(work.clock.now()), obligation.dueOn), 0)),
      document: submission.standard.unwrap().product[owner.language],
      reason: obligation.note ?? '',
      link: token
        ? `${publicUrl}/laporan-penelitian#${obligation.id}.${token}`
        : submissionLink(publicUrl, submission, owner),
    },
  })
}
