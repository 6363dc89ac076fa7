import { questionsOfClass } from '../catalogue/ask.ts'
import type { Question } from '../catalogue/questions/question.ts'
import { getService } from '../catalogue/service-type.ts'

/** The answers of a submission as plain data, to be kept or compared; unanswered questions are left out. */
export const plainAnswers = (service: string, answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  plain(getService(service).questions, answers)

function plain(questions: readonly Question[], answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = questions.flatMap(({ key, kind }) => {
    const value = answers[key]
    if (value === undefined || value === null) return []
    if (!kind.group) return [[key, value]]
    const row = questionsOfClass(kind.group.row())
    return [[key, (value as Record<string, unknown>[]).map((one) => plain(row, one))]]
  })
  return Object.fromEntries(given) as Record<string, unknown>
}
