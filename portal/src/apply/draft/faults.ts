import { isRefused } from '../../graphql/refused.ts'
import type { LocalizedText } from '../../language/language.ts'

/** One answer that cannot stand: the path of its question (`workers.2.fullName`, rows from 0) and what to do. */
export interface AnswerFault {
  question: string
  message: LocalizedText
  /** Nothing was answered at all. */
  isMissing?: true
}

/** The question of a page a fault belongs to: the list itself for a fault in one of its rows. */
export const questionOf = ({ question }: Pick<AnswerFault, 'question'>): string => question.split('.')[0]!

/** Whether the faults are about this question, or about something in its rows. */
export const faultsIn = (faults: readonly AnswerFault[], key: string): AnswerFault[] =>
  faults.filter((fault) => questionOf(fault) === key)

/** What a refusal says is wrong with answers; the API says it in the reader's language only. */
export function faultsToldBy(error: unknown): AnswerFault[] {
  if (!isRefused(error, 'INVALID_ANSWERS')) return []
  const told = error.extensions.answers as { question: string; message: string }[]
  return told.map(({ question, message }) => ({ question, message: { id: message, en: message } }))
}
