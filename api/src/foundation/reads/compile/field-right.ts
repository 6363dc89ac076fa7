import { type Condition, fieldRule } from '../../rights/rights.ts'
import type { Compilation } from './compilation.ts'
import { Uncompilable } from './uncompilable.ts'

/**
 * On which rows the viewer may read a field: `true` for all. A refusal has its place in the answer, which only
 * graphql-js knows: in rows the field is left out (`false`), a whole text is given up.
 */
export function rightTo(compilation: Compilation, type: string, field: string): true | false | Condition {
  const { rights, viewer } = compilation.request
  const rule = fieldRule(rights, type, field, viewer)
  if (rule) return rule
  if (compilation.form === 'TEXT') throw new Uncompilable(`${type}.${field} is refused`)
  return false
}
