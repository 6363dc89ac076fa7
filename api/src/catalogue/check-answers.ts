import type { Text } from '../foundation/text.ts'
import { faultsOfChecks } from './answer-checks.ts'
import { questionsOfClass } from './ask.ts'
import { type AnswerValues, holds } from './condition.ts'
import type { Question } from './questions/question.ts'
import type { Service } from './service-type.ts'

/** One answer that cannot stand: the question's path (`members.2.identityNumber`, rows count from 0) and the remedy. */
export interface AnswerFault {
  question: string
  message: Text
}

const missing: Text = { id: 'Wajib diisi.', en: 'This is required.' }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Which pages and questions apply to these answers: a page's condition holds for all that stands on it. */
export function asks(service: Service, question: Question, answers: AnswerValues): boolean {
  const page = service.pages.find((one) => one.key === question.page)
  return holds(page?.when, answers) && holds(question.when, answers)
}

/** What is wrong with the values that are there; emptiness is fine. For drafts, saved in parts. */
export const faultsOfDraft = (questions: readonly Question[], answers: AnswerValues, today: string): AnswerFault[] =>
  questions.flatMap((question) => faultsOfValue(question, answers[question.key], today, false))

/** Everything that keeps the submission from being filed, all at once. */
export function faultsOfSubmission(service: Service, answers: AnswerValues, today: string): AnswerFault[] {
  const own = service.questions
    .filter((question) => asks(service, question, answers))
    .flatMap((question) => faultsOfValue(question, answers[question.key], today, true))
  if (own.length > 0) return own
  const across = service.faults?.(answers as Record<string, unknown>, today) ?? []
  return [...across, ...faultsOfChecks(service, answers)]
}

function faultsOfValue(question: Question, value: unknown, today: string, complete: boolean): AnswerFault[] {
  if (question.kind.group) return faultsOfRows(question, (value ?? []) as AnswerValues[], today, complete)
  if (isEmpty(value)) return complete && question.required ? [{ question: question.key, message: missing }] : []
  const message = question.kind.fault?.(value, today)
  return message ? [{ question: question.key, message }] : []
}

function faultsOfRows(question: Question, rows: AnswerValues[], today: string, complete: boolean): AnswerFault[] {
  const { row, min, max } = question.kind.group!
  if (rows.length > max)
    return [{ question: question.key, message: { id: `Paling banyak ${max} baris.`, en: `At most ${max} rows.` } }]
  const least = Math.max(min, question.required ? 1 : 0)
  if (complete && rows.length < least)
    return [
      {
        question: question.key,
        message: { id: `Isi paling sedikit ${least} baris.`, en: `Give at least ${least} rows.` },
      },
    ]
  return rows.flatMap((values, index) =>
    questionsOfClass(row())
      .filter((one) => !complete || holds(one.when, values))
      .flatMap((one) => faultsOfValue(one, values[one.key], today, complete))
      .map((fault) => ({ ...fault, question: `${question.key}.${index}.${fault.question}` })),
  )
}

/** Tidies values by their kinds before they are checked and stored; only questions that were sent are touched. */
export function normalise(questions: readonly Question[], answers: AnswerValues): Record<string, unknown> {
  const sent = questions.filter((question) => answers[question.key] !== undefined)
  return Object.fromEntries(sent.map((question) => [question.key, normaliseValue(question, answers[question.key])]))
}

function normaliseValue({ kind }: Question, value: unknown): unknown {
  if (value === null) return kind.group ? [] : null
  if (kind.group) return (value as AnswerValues[]).map((row) => normalise(questionsOfClass(kind.group!.row()), row))
  const tidy = kind.normalise ? kind.normalise(value) : value
  return tidy === '' ? null : tidy
}
