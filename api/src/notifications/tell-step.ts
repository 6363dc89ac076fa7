import { AccountStatus, User } from '../accounts/user.ts'
import { getService } from '../catalogue/service-type.ts'
import { Role } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import { type StepName, stepNames } from '../submissions/lifecycle.ts'
import type { StepHearer } from '../submissions/step-hearers.ts'
import { Submission } from '../submissions/submission.ts'
import { documentLink } from './document-link.ts'
import { Notification } from './notification.ts'
import { notify } from './notify.ts'
import { isToldToOwners, ownerParams, ownerTemplateOf } from './owner-message.ts'

/** Staff who are told of a step. */
const staffTold: Partial<Record<StepName, typeof tellAdmins>> = {
  SUBMIT: tellAdmins,
  RESUBMIT: tellAdmins,
  COMPLETE: tellOfficials,
}

/** Messages about steps, to those whom they concern. */
export const messageHearer: StepHearer = {
  steps: stepNames.filter((step) => isToldToOwners(step) || staffTold[step]),
  hear: tellStep,
}

/** Tells everyone whom a step concerns. Told once, however often the job runs. */
async function tellStep(work: Work, job: { entry: string; submission: string; step: StepName }): Promise<void> {
  const submission = await work.em.findOneOrFail(
    Submission,
    { id: job.submission },
    { populate: ['owner', 'standard'] },
  )
  const entry = await work.em.findOneOrFail(HistoryEntry, { id: job.entry })
  await tellOwner(work, submission, entry)
  await staffTold[job.step]?.(work, submission, entry)
}

async function tellOwner(work: Work, submission: Submission, entry: HistoryEntry): Promise<void> {
  const template = ownerTemplateOf(entry.step, submission.owner.unwrap())
  const cause = `${entry.id}/owner`
  if (!template || (await work.em.count(Notification, { cause })) > 0) return
  const { reason } = entry
  const params = await ownerParams(work, submission, { reason: reason ?? null, corrections: submission.corrections })
  const link = template === 'ISSUED' ? await documentLink(work, submission) : undefined
  await notify(work, {
    cause,
    user: submission.owner.id,
    submission: { id: submission.id, division: submission.division.id },
    template,
    params: link ? { ...params, link } : params,
  })
}

async function tellAdmins(work: Work, submission: Submission, entry: HistoryEntry): Promise<void> {
  const admins = { role: Role.ADMIN, division: submission.division.id, status: AccountStatus.ACTIVE }
  await tellStaff(work, submission, entry, 'NEW_SUBMISSION', await work.em.find(User, admins))
}

/** The officials of the bidang and of the whole agency; never who verified the file. */
async function tellOfficials(work: Work, submission: Submission, entry: HistoryEntry): Promise<void> {
  const officials = await work.em.find(User, {
    role: Role.OFFICIAL,
    status: AccountStatus.ACTIVE,
    $or: [{ division: submission.division.id }, { division: null }],
  })
  await tellStaff(work, submission, entry, 'COMPLETE_FOR_OFFICIAL', officials)
}

async function tellStaff(
  work: Work,
  submission: Submission,
  entry: HistoryEntry,
  template: 'NEW_SUBMISSION' | 'COMPLETE_FOR_OFFICIAL',
  people: User[],
): Promise<void> {
  for (const person of people)
    await notify(work, {
      cause: `${entry.id}/${person.id}`,
      user: person.id,
      submission: { id: submission.id, division: submission.division.id },
      template,
      params: {
        number: submission.number ?? '',
        service: getService(submission.service).title[person.language],
        link: `${work.settings.publicUrl}/admin/data/submissions/${submission.id}/show`,
      },
    })
}
