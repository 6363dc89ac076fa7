import { type Answers, isUnanswered } from './condition.ts'

/** An answer that was changed here and elsewhere, to different things. */
export interface Difference {
  key: string
  mine: unknown
  theirs: unknown
}

/** Answers brought together, and where a person has to say which one holds. */
export interface Merged {
  answers: Answers
  /** Answers given here that the API does not have yet. */
  unsaved: string[]
  differences: Difference[]
}

/** Whether two answers say the same; however emptiness is written. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isUnanswered(one) || isUnanswered(other)) return isUnanswered(one) && isUnanswered(other)
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  const [left, right] = [one as Answers, other as Answers]
  return Object.keys({ ...left, ...right }).every((key) => isSame(left[key], right[key]))
}

/**
 * Brings answers given here (`mine`, on the ground of `known`) together with what the API has now. Only what both sides
 * changed to different things is a difference; what was typed here stays until somebody chooses. What was `sent` from
 * here and got no answer may have arrived: it is nobody else's change.
 */
export function merge(mine: Answers, known: Answers, theirs: Answers, sent: Answers = {}): Merged {
  const unsaved = Object.keys(mine).filter((key) => !isSame(mine[key], theirs[key]))
  const differences = unsaved
    .filter((key) => !isSame(theirs[key], known[key]) && !(key in sent && isSame(theirs[key], sent[key])))
    .map((key) => ({ key, mine: mine[key], theirs: theirs[key] }))
  const kept = Object.fromEntries(unsaved.map((key) => [key, mine[key]]))
  return { answers: { ...theirs, ...kept }, unsaved, differences }
}
