import type { AnswerValues } from '../catalogue/condition.ts'
import type { Question } from '../catalogue/questions/question.ts'
import { questionsOfClass } from '../catalogue/ask.ts'
import type { Service } from '../catalogue/service-type.ts'
import { plainText, wordsOf } from './plain-words.ts'
import { searchMark } from './search-mark.ts'

/** Questions whose answer stands for one person or body; looked for as a whole only. */
const identifiers = new Set([
  ...['IDENTITY_NUMBER', 'FAMILY_CARD_NUMBER', 'PASSPORT', 'STAY_PERMIT', 'TAX_NUMBER', 'BUSINESS_NUMBER'],
  ...['STUDENT_NUMBER', 'LECTURER_NUMBER', 'EMPLOYEE_NUMBER'],
])

interface Answer {
  question: Question
  value: string
}

/** What a submission with these answers is found by: names in plain words, the rest as marks. */
export function searchedBy(service: Service, answers: AnswerValues, secret: string): string {
  const given = answersOf(service.questions, answers)
  const people = given.filter(({ question }) => question.kind.name === 'PERSON_NAME')
  const hidden = new Set(people.filter(isSpecific).map(({ value }) => plainText(value)))
  const names = [service.holder(answers), ...people.map(({ value }) => value)].map(plainText)
  const marked = [
    ...given.filter(({ question }) => identifiers.has(question.kind.name)).map(({ value }) => value),
    ...[...hidden].flatMap(wordsOf),
  ].map((word) => searchMark(secret, word))
  return [...new Set([...names.filter((name) => name && !hidden.has(name)), ...marked])].join(' ')
}

const isSpecific = ({ question }: Answer): boolean => question.personal === 'SPECIFIC'

/** Every answer that is a text, those in repeated rows included. */
function answersOf(questions: readonly Question[], answers: AnswerValues): Answer[] {
  return questions.flatMap((question) => {
    const value = answers[question.key]
    if (question.kind.group)
      return ((value ?? []) as AnswerValues[]).flatMap((row) =>
        answersOf(questionsOfClass(question.kind.group!.row()), row),
      )
    return typeof value === 'string' && value ? [{ question, value }] : []
  })
}
