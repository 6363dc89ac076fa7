import { questionsOfClass } from '../catalogue/ask.ts'
import { asks } from '../catalogue/check-answers.ts'
import type { AnswerValues } from '../catalogue/condition.ts'
import type { LetterContent } from '../catalogue/letter-content.ts'
import type { Question } from '../catalogue/questions/question.ts'
import { getService } from '../catalogue/service-type.ts'

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const labelOf = ({ printed, label }: Question): string => (typeof printed === 'object' ? printed.id : label.id)

const printAnswer = ({ kind }: Question, value: unknown): string =>
  isGiven(value) ? (kind.print?.(value, 'id') ?? String(value)) : '-'

/** The rows of a service's letter: what was answered to the questions marked `printed`, in the order they are asked. */
export function printedRows(kind: string, answers: object): LetterContent['rows'] {
  const service = getService(kind)
  const values = answers as AnswerValues
  return service.questions
    .filter((question) => question.printed && !question.kind.group)
    .filter((question) => asks(service, question, values) && isGiven(values[question.key]))
    .map((question) => ({ label: labelOf(question), value: printAnswer(question, values[question.key]) }))
}

/** A table of a letter from repeated rows: one column per question of the row marked `printed`. No rows, no table. */
export function printedTable(
  title: string,
  row: new () => object,
  rows: readonly object[] | undefined,
): NonNullable<LetterContent['tables']> {
  if (!rows?.length) return []
  const questions = questionsOfClass(row).filter((question) => question.printed)
  const cells = (values: AnswerValues) => questions.map((question) => printAnswer(question, values[question.key]))
  return [{ title, columns: questions.map(labelOf), rows: rows.map((one) => cells(one as AnswerValues)) }]
}
