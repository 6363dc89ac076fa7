import { isCondition } from '../../rights/rights.ts'

/** Words of a condition behind which a list of conditions stands; every other list is a list of values. */
const joining = new Set(['$and', '$or'])

/** What of a condition decides the text of a statement: everything but its values. */
export function shapeOf(condition: unknown): string {
  if (isCondition(condition)) return `{${Object.entries(condition).map(shapeOfTerm).join()}}`
  if (Array.isArray(condition)) return condition.length === 1 ? '1' : '*'
  // There are but two of them, and an index may be for one only.
  return condition === null || typeof condition === 'boolean' ? String(condition) : '?'
}

const shapeOfTerm = ([key, value]: [string, unknown]): string =>
  joining.has(key) ? `${key}:[${(value as unknown[]).map(shapeOf).join()}]` : `${key}:${shapeOf(value)}`

/** The values of a condition, in the order in which SQL made from it asks for them. */
export function valuesOf(condition: unknown): unknown[] {
  if (isCondition(condition)) return Object.entries(condition).flatMap(valuesOfTerm)
  // A list of one is compared as the one it holds.
  if (Array.isArray(condition) && condition.length === 1) return condition
  return condition === null || typeof condition === 'boolean' ? [] : [condition]
}

function valuesOfTerm([key, value]: [string, unknown]): unknown[] {
  if (joining.has(key)) return (value as unknown[]).flatMap((one) => valuesOf(one))
  return key === '$contains' ? [value] : valuesOf(value)
}
