import type { EntityManager } from '@mikro-orm/postgresql'
import type { AnswerFault } from '../catalogue/check-answers.ts'
import { type AnswerValues, type Condition, holds } from '../catalogue/condition.ts'
import { Requirement } from '../catalogue/requirement.ts'
import { FileState } from '../foundation/files/stored-file.ts'
import type { Text } from '../foundation/text.ts'
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

interface Missing {
  key: string
  title: Text
  when: Condition | null
}

const statement = `
  select r.key, r.title, r."when" from requirement r
  where r.standard_id = ? and r.required and not exists (
    select from attachment a join stored_files f on f.id = a.file_id
    where a.submission_id = ? and a.requirement = r.key and a.replaced_at is null and f.state <> '${FileState.REJECTED}')
  order by r.position`

/** Papers that are required but not there, or were refused by the checks; by path `papers.<key>`. */
export async function missingPapers(
  em: EntityManager,
  submission: Submission,
  answers: AnswerValues,
): Promise<AnswerFault[]> {
  const missing = await em.execute<Missing[]>(statement, [submission.standard.id, submission.id])
  return missing
    .filter(({ when }) => holds(when ?? undefined, answers))
    .map(({ key, title }) => ({
      question: `papers.${key}`,
      message: { id: `Unggah: ${title.id}.`, en: `Upload: ${title.en}.` },
    }))
}
