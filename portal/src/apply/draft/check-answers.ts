import type { LocalizedText } from '../../language/language.ts'
import { faultOf, missingOf } from '../questions/kinds.ts'
import { type Answers, isUnanswered } from './condition.ts'
import { type AnswerFault, faultsIn } from './faults.ts'
import { type AskedQuestion, type FormPage, isAsked, type Question } from './form.ts'
import { today } from './today.ts'

const tooFew = (least: number): LocalizedText => ({
  id: `Tambahkan paling sedikit ${least} baris.`,
  en: `Add at least ${least} rows.`,
})

const tooMany = (most: number): LocalizedText => ({ id: `Paling banyak ${most} baris.`, en: `At most ${most} rows.` })

function faultsOfValue(question: AskedQuestion, value: unknown, path: string): AnswerFault[] {
  if (isUnanswered(value))
    return question.required ? [{ question: path, message: missingOf(question), isMissing: true }] : []
  const message = faultOf(question, value, today())
  return message ? [{ question: path, message }] : []
}

/** What is wrong with one row of a list, or still missing in it. */
export const faultsOfRow = (question: Question, row: Answers, place: number): AnswerFault[] =>
  question.questions
    .filter((one) => isAsked(one, row))
    .flatMap((one) => faultsOfValue(one, row[one.key], `${question.key}.${place}.${one.key}`))

function faultsOfRows(question: Question, rows: readonly Answers[]): AnswerFault[] {
  const least = Math.max(Number(question.control.min ?? 0), question.required ? 1 : 0)
  const most = Number(question.control.max ?? Infinity)
  if (rows.length < least) return [{ question: question.key, message: tooFew(least) }]
  if (rows.length > most) return [{ question: question.key, message: tooMany(most) }]
  return rows.flatMap((row, place) => faultsOfRow(question, row, place))
}

/** What is wrong with the answer to one question or still missing, as far as it can be told here. */
export const faultsOfQuestion = (question: Question, answers: Answers): AnswerFault[] =>
  question.questions.length
    ? faultsOfRows(question, (answers[question.key] ?? []) as Answers[])
    : faultsOfValue(question, answers[question.key], question.key)

/** What keeps a page from being done: what can be told here, and what the API told about the rest. */
export const faultsOfPage = (
  { questions }: Pick<FormPage, 'questions'>,
  answers: Answers,
  told: readonly AnswerFault[],
): AnswerFault[] =>
  questions.flatMap((question) => {
    const own = faultsOfQuestion(question, answers)
    return own.length ? own : faultsIn(told, question.key)
  })
