import { isUnanswered } from './condition.ts'
import type { DraftState } from './draft-state.ts'
import { correctionOf, isCorrection } from './draft-submission.ts'
import type { FormPage, Question } from './form.ts'

/**
 * Whether the answer may change: all of a draft; of what came back only what was marked, and what is asked only since a
 * corrected answer.
 */
export function isOpen({ submission, known }: Pick<DraftState, 'submission' | 'known'>, question: Question): boolean {
  if (!isCorrection(submission) || correctionOf(submission, 'ANSWER', question.key)) return true
  return Boolean(question.when) && isUnanswered(known[question.key])
}

/** The questions of a page that may change. */
export const openQuestions = (draft: Pick<DraftState, 'submission' | 'known'>, page: FormPage): Question[] =>
  page.questions.filter((question) => isOpen(draft, question))
