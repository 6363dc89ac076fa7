import type { Condition } from '../../../answers/condition.ts'
import type { Page, Question } from '../../../answers/form.ts'
import type { LocalizedText } from '../../../ui/text.ts'

/** What a condition is told with: the questions of the form, a language, and the words between. */
export interface Telling {
  form: readonly Page[]
  text: (text: LocalizedText) => string
  translate: (key: string, values?: object) => string
}

/** The question of a form with that key. */
export const questionOf = (form: readonly Page[], key: string): Question | undefined =>
  form.flatMap(({ questions }) => questions).find((question) => question.key === key)

/** A condition as a sentence: “Jenjang: S2 atau S3”. What the form no longer asks is told by its key. */
export function sayCondition(condition: Condition, telling: Telling): string {
  const { translate } = telling
  const each = (conditions: readonly Condition[], word: string) =>
    conditions.map((one) => sayCondition(one, telling)).join(` ${translate(`administration.${word}`)} `)
  if ('all' in condition) return each(condition.all, 'and')
  if ('any' in condition) return each(condition.any, 'or')
  if ('not' in condition) return translate('administration.unless', { condition: sayCondition(condition.not, telling) })
  const label = nameOf(condition.question, telling)
  if ('answered' in condition)
    return translate(condition.answered ? 'administration.answered' : 'administration.unanswered', { label })
  return `${label}: ${condition.in.map((value) => choiceOf(condition.question, value, telling)).join(', ')}`
}

function nameOf(key: string, { form, text }: Telling): string {
  const question = questionOf(form, key)
  return question ? text(question.label) : key
}

function choiceOf(key: string, value: unknown, { form, text, translate }: Telling): string {
  if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
  const choice = questionOf(form, key)?.choices?.find((one) => one.value === value)
  return choice ? text(choice.label) : String(value)
}
