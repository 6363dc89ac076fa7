import type { EntityManager } from '@mikro-orm/postgresql'
import { asks } from '../catalogue/check-answers.ts'
import { getService } from '../catalogue/service-type.ts'
import { Attachment } from '../submissions/attachment.ts'
import { applicableRequirements } from '../submissions/missing-papers.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import type { Submission } from '../submissions/submission.ts'
import type { AskedPaper, Matter } from './rules.ts'

/** What there is to judge of a submission as it lies there now, with its answers. */
export async function readMatter(
  em: EntityManager,
  submission: Submission,
): Promise<Matter & { answers: Record<string, unknown> }> {
  const service = getService(submission.service)
  const answers = await readAnswers(em, submission)
  return {
    answers,
    questions: service.questions.filter((question) => asks(service, question, answers)),
    papers: await readPapers(em, submission, answers),
  }
}

async function readPapers(
  em: EntityManager,
  submission: Submission,
  answers: Record<string, unknown>,
): Promise<AskedPaper[]> {
  const requirements = await applicableRequirements(em, submission, answers)
  const current = { submission: submission.id, replacedAt: null }
  const attachments = await em.find(Attachment, current, { populate: ['file'], filters: false })
  const byKey = new Map(attachments.map(({ id, requirement, file }) => [requirement, { id, state: file.$.state }]))
  return requirements.map(({ key, title, required }) => {
    const handedIn = byKey.get(key)
    return { key, title, required, ...(handedIn ? { handedIn } : {}) }
  })
}
