/**
 * When a question or a requirement applies, as data that server, portal and console evaluate alike.
 * `{ question: 'applicantType', in: ['STUDENT'] }`, combined with `all`, `any` and `not`.
 */
export type Condition =
  | { question: string; in: readonly (string | boolean | number)[] }
  | { question: string; answered: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

export type AnswerValues = Readonly<Record<string, unknown>>

const isAnswered = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Says whether the condition holds for these answers; an absent condition always does. */
export function holds(condition: Condition | undefined, answers: AnswerValues): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((one) => holds(one, answers))
  if ('any' in condition) return condition.any.some((one) => holds(one, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const value = answers[condition.question]
  if ('answered' in condition) return isAnswered(value) === condition.answered
  const values = Array.isArray(value) ? value : [value]
  return values.some((one) => condition.in.includes(one))
}

/** The questions a condition looks at; the catalogue check refuses a name that is not asked. */
export function questionsOf(condition: Condition | undefined): string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(questionsOf)
  if ('any' in condition) return condition.any.flatMap(questionsOf)
  if ('not' in condition) return questionsOf(condition.not)
  return [condition.question]
}
