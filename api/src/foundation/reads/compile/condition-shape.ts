import { isCondition } from '../../rights/rights.ts'

/** Words of a condition behind which a list of conditions stands; every other list is a list of values. */
const joining = new Set(['$and', '$or'])

/** What of a condition decides the text of a statement: everything but its values. */
export function shapeOf(condition: unknown): string {
  if (isCondition(condition))
    return `{${Object.entries(condition)
      .map(
        ([key, value]) =>
          `${key}:${joining.has(key) ? `[${(value as unknown[]).map(shapeOf).join()}]` : shapeOf(value)}`,
      )
      .join()}}`
  if (Array.isArray(condition)) return '*'
  // There are but two of them, and an index may be for one only.
  return condition === null || typeof condition === 'boolean' ? String(condition) : '?'
}

/** The values of a condition, in the order in which SQL made from it asks for them. */
export function valuesOf(condition: unknown): unknown[] {
  if (isCondition(condition))
    return Object.entries(condition).flatMap(([key, value]) =>
      joining.has(key) ? (value as unknown[]).flatMap(valuesOf) : valuesOf(value),
    )
  return condition === null || typeof condition === 'boolean' ? [] : [condition]
}
