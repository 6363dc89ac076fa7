import type { Request } from '../request.ts'
import type { Condition } from '../rights/rights.ts'

type Class = abstract new (...args: never[]) => object

/** Records a value is worked out from: those whose property `by` holds what the record's own `to` (its key) holds. */
export interface Gathered {
  entity: () => Class
  by: string
  to?: string
  /** They share an element with the record's list instead of being equal; and whoever sees the record may know of them. */
  sharing?: true
  order?: Readonly<Record<string, 'asc' | 'desc'>>
  limit?: number
  narrow?: Condition
  /** What is looked at in them. */
  needs: readonly string[]
  /** Records that point at theirs, by name. */
  along?: Readonly<Record<string, Gathered>>
}

/** The one record of whichever table the property `on` names. */
export interface GatheredBranch {
  on: string
  branches: () => Readonly<Record<string, Gathered>>
}

/**
 * How a value that takes several records is worked out within a whole answer: what PostgreSQL brings along for it, and
 * the very function its resolver calls as well. Members of the value that are records are shown as the document selects
 * them: `shows` tells among which records gathered they are.
 */
export interface Gathering {
  gather: Readonly<Record<string, Gathered | GatheredBranch>>
  shows?: Readonly<Record<string, string>>
  compute(record: never, gathered: never, request: Request): unknown
}
