import { AccountStatus, User } from '../accounts/user.ts'
import { Requirement } from '../catalogue/requirement.ts'
import { getService } from '../catalogue/service-type.ts'
import { Role } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { type Correction, ItemKind } from '../submissions/correction.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import type { StepName } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'
import { notify } from './notify.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

/** What the citizen is told of each step that concerns them (Perbup 63/2024 Pasal 6 ayat (2) huruf d). */
const citizenTemplates = {
  SUBMIT: 'SUBMITTED',
  RESUBMIT: 'SUBMITTED',
  RETURN: 'RETURNED',
  APPROVE: 'APPROVED',
  REFUSE: 'REFUSED',
  ISSUE: 'ISSUED',
  WITHDRAW: 'WITHDRAWN',
  LAPSE: 'LAPSED',
} as const satisfies Partial<Record<StepName, TemplateKey>>
type CitizenTemplate = (typeof citizenTemplates)[keyof typeof citizenTemplates]

/** Tells everyone whom a step concerns. Told once, however often the job runs. */
export async function tellStep(work: Work, job: { entry: string; submission: string; step: StepName }): Promise<void> {
  const submission = await work.em.findOneOrFail(
    Submission,
    { id: job.submission },
    { populate: ['owner', 'standard'] },
  )
  const entry = await work.em.findOneOrFail(HistoryEntry, { id: job.entry })
  if (job.step in citizenTemplates)
    await tellCitizen(work, submission, entry, citizenTemplates[job.step as keyof typeof citizenTemplates])
  if (job.step === 'SUBMIT' || job.step === 'RESUBMIT') await tellAdmins(work, submission, entry)
  if (job.step === 'COMPLETE') await tellOfficials(work, submission, entry)
}

async function tellCitizen(
  work: Work,
  submission: Submission,
  entry: HistoryEntry,
  template: CitizenTemplate,
): Promise<void> {
  const owner = submission.owner.unwrap()
  const service = getService(submission.service)
  const product = submission.standard.unwrap().product
  await notify(work, {
    cause: `${entry.id}/owner`,
    user: owner.id,
    submission: { id: submission.id, division: submission.division.id },
    template,
    params: {
      number: submission.number ?? '',
      service: service.title[owner.language],
      document: product[owner.language],
      reason: entry.reason ?? '',
      list: await listOf(work, submission, owner.language),
      link: `${work.settings.publicUrl}/laporan/${submission.id}`,
    },
  })
}

/** Everything to correct, one line each, as the citizen reads it. */
async function listOf(work: Work, submission: Submission, language: 'id' | 'en'): Promise<string> {
  if (submission.corrections.length === 0) return ''
  const papers = await work.em.find(Requirement, { standard: submission.standard.id })
  const { questions } = getService(submission.service)
  const nameOf = ({ kind, key }: Correction) =>
    (kind === ItemKind.PAPER
      ? papers.find((one) => one.key === key)?.title
      : questions.find((one) => one.key === key)?.label)?.[language] ?? key
  return submission.corrections
    .map((one) => `- ${nameOf(one)}: ${faults[one.fault][language]}${one.note ? `. ${one.note}` : ''}`)
    .join('\n')
}

const faults = {
  UNREADABLE: { id: 'tidak terbaca', en: 'cannot be read' },
  WRONG: { id: 'tidak sesuai', en: 'is not right' },
  EXPIRED: { id: 'sudah tidak berlaku', en: 'has expired' },
  MISSING: { id: 'belum ada', en: 'is missing' },
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
        link: `${work.settings.publicUrl}/admin/#/submissions/${submission.id}`,
      },
    })
}
