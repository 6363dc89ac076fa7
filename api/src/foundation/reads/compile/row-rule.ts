import { type Condition, ruleFor } from '../../rights/rights.ts'
import type { Compilation } from './compilation.ts'
import type { Meta } from './model.ts'

/** The rows of an entity the viewer sees, in this place; `known` when it is reached from a record that settles it. */
export function ruleOf({ request }: Compilation, { className }: Meta, known: boolean): Condition | false {
  const rule = ruleFor(request.rights, className, request.viewer)
  return rule && known ? {} : rule
}

/** What is seen exactly when its owner is, and leads to the owner: the owner is seen as well. */
export function isSame({ request }: Compilation, { className }: Meta, relation: string): boolean {
  return request.rights.follows[className]?.by === relation
}

/** Whether the children of a visible record are visible with it, as they follow it, or follow what it follows. */
export function isOwnedBy({ request }: Compilation, child: Meta, by: string, parent: Meta): boolean {
  const { follows } = request.rights
  const follow = follows[child.className]
  if (follow?.by !== by) return false
  if (follow.to === parent.className) return true
  // A record whose key is its owner's, as answers have it: what points at the key points at the owner.
  const [key] = parent.primaryKeys
  return follows[parent.className]?.by === key && follows[parent.className]?.to === follow.to
}
