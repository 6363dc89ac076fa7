import type { EntityManager } from '@mikro-orm/postgresql'
import { holds } from '../catalogue/condition.ts'
import type { Requirement } from '../catalogue/requirement.ts'
import { Attachment } from './attachment.ts'
import { HistoryEntry } from './history-entry.ts'
import { readAnswers } from './read-answers.ts'
import type { Submission } from './submission.ts'

/**
 * Whether a paper is required only since an answer was corrected: it applies now and was not there when the submission
 * came back. Without it the corrected submission could never be filed.
 */
export async function isNewlyAsked(
  em: EntityManager,
  submission: Submission,
  { key, required, when }: Requirement,
): Promise<boolean> {
  if (!required || !when || !holds(when, await readAnswers(em, submission))) return false
  const returned = await em.findOne(
    HistoryEntry,
    { submission: submission.id, step: 'RETURN' },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  )
  const before = { createdAt: { $lt: returned?.createdAt ?? submission.createdAt } }
  return (
    (await em.count(Attachment, { submission: submission.id, requirement: key, replacedAt: null, ...before })) === 0
  )
}
