import { timingSafeEqual } from 'node:crypto'
import { questionsOfClass } from '../../catalogue/ask.ts'
import type { AnswerValues } from '../../catalogue/condition.ts'
import type { Question } from '../../catalogue/questions/question.ts'
import { parseDay } from '../../foundation/formats/day.ts'
import { LinkQuestion } from './link-enums.ts'

/** What the receiver of a document is asked, and the right answer to it. */
export interface Challenge {
  asks: LinkQuestion
  answer: string
}

/** How many digits of a telephone number prove that somebody knows it. */
const ending = 4

/**
 * What whoever fetches a document is asked: nothing when it prints no personal data; else a birth date where the
 * service asks one, else the end of the telephone number. Empty when nothing is known that could be asked.
 */
export function challengeOf(
  questions: readonly Question[],
  answers: AnswerValues,
  accountPhone?: string | null,
): Challenge | undefined {
  if (!printsPersonalData(questions, answers)) return { asks: LinkQuestion.NOTHING, answer: '' }
  const birthDate = answers['birthDate']
  if (typeof birthDate === 'string' && birthDate) return { asks: LinkQuestion.BIRTH_DATE, answer: birthDate }
  const phone = phoneIn(questions, answers) ?? accountPhone
  return phone ? { asks: LinkQuestion.PHONE_ENDING, answer: digitsOf(phone).slice(-ending) } : undefined
}

/** Whether somebody's answer is the right one; a day may be written as people write days. */
export function isRight({ asks, answer }: Challenge, given: string): boolean {
  if (asks === LinkQuestion.NOTHING) return true
  const read = asks === LinkQuestion.BIRTH_DATE ? (parseDay(given) ?? '') : digitsOf(given).slice(-ending)
  const [known, told] = [Buffer.from(answer), Buffer.from(read)]
  return known.length === told.length && timingSafeEqual(known, told)
}

function printsPersonalData(questions: readonly Question[], answers: AnswerValues): boolean {
  return questions.some(({ key, kind, printed, personal }) => {
    const value = answers[key]
    if (kind.group)
      return ((value ?? []) as AnswerValues[]).some((row) =>
        printsPersonalData(questionsOfClass(kind.group!.row()), row),
      )
    return Boolean(printed) && personal !== 'NONE' && value !== undefined && value !== null && value !== ''
  })
}

const phoneKinds: readonly string[] = ['MOBILE_PHONE', 'PHONE']

const phoneIn = (questions: readonly Question[], answers: AnswerValues): string | undefined =>
  questions
    .filter(({ kind }) => phoneKinds.includes(kind.name))
    .map(({ key }) => answers[key])
    .find((value): value is string => typeof value === 'string' && value !== '')

const digitsOf = (text: string): string => text.replace(/\D/g, '')
