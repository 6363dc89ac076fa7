import { AccountStatus, User } from '../accounts/user.ts'
import type { DocumentNews } from '../documents/delivery/document-message.ts'
import { linkAddress } from '../documents/delivery/make-link.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import { dayOf, daysAfter } from '../foundation/clock.ts'
import { formatDay } from '../foundation/formats/day.ts'
import type { JobHandler } from '../foundation/jobs/job-runner.ts'
import type { Jobs } from '../foundation/outbox.ts'
import { open } from '../foundation/secret-box.ts'
import { Role } from '../foundation/viewer.ts'
import type { Transact, Work } from '../foundation/work.ts'
import { Submission } from '../submissions/submission.ts'
import { notify } from './notify.ts'
import { submissionLink } from './submission-link.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

const templates = {
  LINK: 'DOCUMENT_LINK',
  REVOKED: 'DOCUMENT_REVOKED',
  REPLACED: 'DOCUMENT_REPLACED',
} as const satisfies Record<DocumentNews, TemplateKey>

/** What is told about which document, and because of which job. */
interface News {
  document: IssuedDocument
  submission: Submission
  job: Jobs['document-message']
  cause: string
}

/** Words what became of an issued document, and sends it to whom it concerns. */
export const sendDocumentMessage =
  (transact: Transact): JobHandler<'document-message'> =>
  (job, { id: cause }) =>
    transact(async (work) => {
      const document = await work.em.findOneOrFail(IssuedDocument, job.document)
      const submission = await work.em.findOneOrFail(Submission, document.submission.id, {
        populate: ['owner', 'standard'],
      })
      const news = { document, submission, job, cause }
      await tellHolder(work, news)
      if (job.news !== 'LINK') await tellStaff(work, news)
    })

/** The holder's way to the document, or to what became of it. */
function linkFor({ settings }: Work, { submission, job }: News): string {
  if (!job.secret) return submissionLink(settings.publicUrl, submission, submission.owner.unwrap())
  return linkAddress(settings.publicUrl, open(settings.secret, 'message', job.secret))
}

async function tellHolder(work: Work, news: News): Promise<void> {
  const { document, submission, job, cause } = news
  const { id, language } = submission.owner.unwrap()
  await notify(work, {
    cause,
    template: templates[job.news],
    user: id,
    submission: { id: submission.id, division: submission.division.id },
    params: {
      number: document.number,
      document: submission.standard.unwrap().product[language],
      reason: document.endReason ?? '',
      date: formatDay(dayOf(daysAfter(work.clock.now(), work.delivering.linkDays)), language),
      link: linkFor(work, news),
    },
  })
}

/** The bidang learns that a document of theirs no longer counts; whoever ended it knows already. */
async function tellStaff(work: Work, { document, submission, cause }: News): Promise<void> {
  const admins = { role: Role.ADMIN, division: document.division.id, status: AccountStatus.ACTIVE }
  for (const person of await work.em.find(User, { ...admins, id: { $ne: document.endedBy?.id ?? null } }))
    await notify(work, {
      cause: `${cause}/${person.id}`,
      template: 'DOCUMENT_ENDED_FOR_STAFF',
      user: person.id,
      submission: { id: submission.id, division: submission.division.id },
      params: {
        number: document.number,
        document: submission.standard.unwrap().product[person.language],
        reason: document.endReason ?? '',
        link: `${work.settings.publicUrl}/admin/issuing/documents/${document.id}`,
      },
    })
}
