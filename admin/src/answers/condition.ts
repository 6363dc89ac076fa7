/** When a question applies, as the API tells it: `{ question: 'degree', in: ['S2'] }`, combined with all, any and not. */
export type Condition =
  | { question: string; in: readonly unknown[] }
  | { question: string; answered: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }

/** The answers of one submission, or of one row of a group, by the keys of their questions. */
export type Answers = Readonly<Record<string, unknown>>

/** Whether nothing was answered: false and 0 are answers. */
export const isUnanswered = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether the condition holds for these answers; where there is none, it always does. */
export function holds(condition: Condition | null | undefined, answers: Answers): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((one) => holds(one, answers))
  if ('any' in condition) return condition.any.some((one) => holds(one, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  const answer = answers[condition.question]
  if ('answered' in condition) return isUnanswered(answer) !== condition.answered
  return [answer].flat().some((value) => condition.in.includes(value))
}
