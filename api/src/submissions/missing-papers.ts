import type { EntityManager } from '@mikro-orm/postgresql'
import type { AnswerFault } from '../catalogue/check-answers.ts'
import { type AnswerValues, holds } from '../catalogue/condition.ts'
import { Requirement } from '../catalogue/requirement.ts'
import { FileState } from '../foundation/files/stored-file.ts'
import { Attachment } from './attachment.ts'
import type { Submission } from './submission.ts'

/** The requirements of the submission's own version of the standard that apply to these answers. */
export async function applicableRequirements(
  em: EntityManager,
  submission: Submission,
  answers: AnswerValues,
): Promise<Requirement[]> {
  const all = await em.find(Requirement, { standard: submission.standard.id }, { orderBy: { position: 'asc' } })
  return all.filter((requirement) => holds(requirement.when ?? undefined, answers))
}

/** Papers that are required but not there, or were refused by the checks; by path `papers.<key>`. */
export async function missingPapers(
  em: EntityManager,
  submission: Submission,
  answers: AnswerValues,
): Promise<AnswerFault[]> {
  const required = (await applicableRequirements(em, submission, answers)).filter((one) => one.required)
  const attachments = await em.find(
    Attachment,
    { submission: submission.id, replacedAt: null },
    { populate: ['file'] as never },
  )
  const usable = new Set(
    attachments
      .filter((one) => (one.file.unwrap() as { state: FileState }).state !== FileState.REJECTED)
      .map((one) => one.requirement),
  )
  return required
    .filter((requirement) => !usable.has(requirement.key))
    .map((requirement) => ({
      question: `papers.${requirement.key}`,
      message: { id: `Unggah: ${requirement.title.id}.`, en: `Upload: ${requirement.title.en}.` },
    }))
}
