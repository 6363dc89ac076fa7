import type { Supposed } from '../supposed.ts'
import type { Plan } from './compile/plan.ts'
import type { Bound } from './compile/plans.ts'

const together = new WeakMap<Plan, string>()

/** A read and the question who asks, in one statement: one trip, and both as of the same moment. */
export function withQuestion(
  { plan, values }: Bound,
  question: Supposed['question'],
): { text: string; values: unknown[] } {
  const text = together.get(plan) ?? `select (${plan.text}), (${numberedFrom(values.length, question.text)})`
  together.set(plan, text)
  return { text, values: [...values, ...question.values] }
}

const numberedFrom = (before: number, text: string): string =>
  text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`)
