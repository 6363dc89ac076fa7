import type { EntityManager } from '@mikro-orm/postgresql'
import { getService, groupsOf } from '../catalogue/service-type.ts'
import type { Answers, AnswerRow } from './answers.ts'
import type { Submission } from './submission.ts'

/** The answers of a submission with their repeated rows in order, as checks, letters and snapshots want them. */
export async function readAnswers(
  em: EntityManager,
  submission: Submission,
): Promise<Answers & Record<string, unknown>> {
  const service = getService(submission.service)
  const answers = (await em.findOneOrFail(service.answers as new () => Answers, {
    submission: submission.id,
  })) as Answers & Record<string, unknown>
  for (const group of groupsOf(service)) {
    const Row = group.kind.group!.row() as new () => AnswerRow
    answers[group.key] = await em.find(Row, { submission: submission.id }, { orderBy: { ordinal: 'asc' } })
  }
  return answers
}
