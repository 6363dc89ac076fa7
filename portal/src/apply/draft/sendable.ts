import { isStorable, tidy } from '../questions/kinds.ts'
import { type Answers, isUnanswered } from './condition.ts'
import type { AskedQuestion, Question } from './form.ts'

/** An answer as the API can keep it now, and whether that is all of it. */
export interface Sendable {
  value: unknown
  whole: boolean
}

const emptied = (question: AskedQuestion, value: unknown): Sendable => {
  if (isUnanswered(value)) return { value: null, whole: true }
  const tidied = tidy(question, value)
  return isStorable(question, tidied) ? { value: tidied, whole: true } : { value: null, whole: false }
}

function row(questions: readonly AskedQuestion[], values: Answers): Sendable {
  const cells = questions.map((question) => [question.key, emptied(question, values[question.key])] as const)
  return {
    value: Object.fromEntries(cells.map(([key, cell]) => [key, cell.value])),
    whole: cells.every(([, cell]) => cell.whole),
  }
}

/** What of an answer is sent: half a date, say, waits on the device, but the rest of its row goes. */
export function sendable(question: Question, value: unknown): Sendable | undefined {
  if (!question.questions.length) {
    const cell = emptied(question, value)
    return cell.whole ? cell : undefined
  }
  const rows = ((value ?? []) as Answers[]).map((values) => row(question.questions, values))
  return { value: rows.map((one) => one.value), whole: rows.every((one) => one.whole) }
}
