import { questionsOfClass } from '../catalogue/ask.ts'
import type { AnswerCheck } from '../catalogue/answer-checks.ts'
import type { AnswerValues } from '../catalogue/condition.ts'
import type { Question } from '../catalogue/questions/question.ts'
import type { Text } from '../foundation/text.ts'
import { unprintableIn } from './letter/printable.ts'

/**
 * The answers that bring characters into the letter which no font of ours has: told when the submission is filed, to
 * whoever can still write them otherwise, and not when the letter is to be issued.
 */
export const unprintableAnswers: AnswerCheck = (service, answers) => {
  const printed = new Set(textsOf(service.letter(answers)).flatMap(unprintableIn))
  if (printed.size === 0) return []
  return answered(service.questions, answers)
    .filter(({ value }) => unprintableIn(value).some((character) => printed.has(character)))
    .map(({ question }) => ({ question, message: useLatinLetters }))
}

function answered(questions: readonly Question[], answers: AnswerValues): { question: string; value: string }[] {
  return questions.flatMap(({ key, kind }) => {
    const value = answers[key]
    if (typeof value === 'string') return [{ question: key, value }]
    if (!kind.group || !Array.isArray(value)) return []
    return (value as AnswerValues[]).flatMap((row, index) =>
      answered(questionsOfClass(kind.group!.row()), row).map((one) => ({
        ...one,
        question: `${key}.${index}.${one.question}`,
      })),
    )
  })
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

const useLatinLetters: Text = {
  id: 'Isian ini dicetak dalam surat. Tulis dengan huruf Latin, misalnya seperti di paspor.',
  en: 'This is printed in the letter. Write it in Latin letters, for example as in the passport.',
}
