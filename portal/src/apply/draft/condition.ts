/** When a question applies, as the API tells it: `{ question: 'degree', in: ['S2'] }`, combined with all, any and not. */
export type Condition =
  | { question: string; in: readonly unknown[] }
  | { question: string; answered: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

/** Answers by the keys of their questions: of a whole submission, or of one row of a list. */
export type Answers = Readonly<Record<string, unknown>>

/** Whether nothing was answered; `false` and 0 are answers. */
export const isUnanswered = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

/** Whether the condition holds for these answers; where there is none it always does. */
export function holds(condition: Condition | null | undefined, answers: Answers): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((one) => holds(one, answers))
  if ('any' in condition) return condition.any.some((one) => holds(one, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const value = answers[condition.question]
  if ('answered' in condition) return isUnanswered(value) !== condition.answered
  return [value].flat().some((one) => condition.in.includes(one))
}
