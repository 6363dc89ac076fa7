import type { Viewer, ViewerKind } from '../viewer.ts'

/** Stands in a rule for something of the viewer: their account, or the divisions they may work for. */
export interface Mine {
  mine: 'id' | 'divisions'
}
export const mine = (what: Mine['mine']): Mine => ({ mine: what })
const isMine = (value: unknown): value is Mine => typeof value === 'object' && value !== null && 'mine' in value

/** A condition over an entity's properties, in the shape of a MikroORM `where`, with `mine(…)` for viewer values. */
export type Condition = { readonly [property: string]: unknown }

/** Which rows of a type a kind of viewer sees: all, those that fit, or (when absent) none. */
export type RowRule = true | Condition

/** Who may read a field of a row they see: everyone of that kind, or only on rows that fit. */
export type FieldRule = true | Condition

/**
 * Who may do what, as data. Whatever stands in no table is denied. The graphql-shield rules, the row filters of the
 * data layer and the permission matrix all follow from it.
 */
export interface Rights {
  /** `Query.me` → the kinds of viewer who may ask. */
  operations: Readonly<Record<string, readonly ViewerKind[]>>
  /** Entity → kind of viewer → the rows they see. */
  rows: Readonly<Record<string, Partial<Record<ViewerKind, RowRule>>>>
  /** Entities that are seen exactly when the one they belong to is: entity → property that leads there, and its entity. */
  follows: Readonly<Record<string, { by: string; to: string }>>
  /** Object type → field → who may read it. `'*'` stands for the fields not named. */
  fields: Readonly<Record<string, Readonly<Record<string, Partial<Record<ViewerKind, FieldRule>>>>>>
}

/** What the viewer may work for: every division, or these. */
export function divisionsOf(viewer: Viewer): 'ALL' | string[] {
  if (viewer.kind === 'SUPER_ADMIN' || viewer.kind === 'SYSTEM') return 'ALL'
  const own = viewer.kind === 'OFFICIAL' && !viewer.division ? 'ALL' : viewer.division
  const reach = [own, ...(viewer.actsFor ?? []).map((one) => one.division ?? 'ALL')]
  if (reach.includes('ALL')) return 'ALL'
  return reach.filter((one) => one !== undefined)
}

/** The rows of a type this viewer sees: a `where`, or `false` for none. */
export function rowsFor(rights: Rights, type: string, viewer: Viewer): Condition | false {
  if (viewer.kind === 'SYSTEM') return {}
  const follow = rights.follows[type]
  if (follow) {
    const owner = rowsFor(rights, follow.to, viewer)
    return owner && (Object.keys(owner).length > 0 ? { [follow.by]: owner } : {})
  }
  const rule = rights.rows[type]?.[viewer.kind]
  if (!rule) return false
  return rule === true ? {} : bind(rule, viewer)
}

function bind(condition: Condition, viewer: Viewer): Condition {
  const bound: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(condition)) {
    if (isMine(value)) {
      const own = value.mine === 'id' ? viewer.id : divisionsOf(viewer)
      if (own !== 'ALL') bound[key] = Array.isArray(own) ? { $in: own } : (own ?? null)
    } else if (Array.isArray(value)) bound[key] = value.map((one) => (isCondition(one) ? bind(one, viewer) : one))
    else bound[key] = isCondition(value) ? bind(value, viewer) : value
  }
  return bound
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Says whether this viewer may read that field of that row. Conditions compare plain properties of the row. */
export function mayRead(rights: Rights, type: string, field: string, viewer: Viewer, row: unknown): boolean {
  const rules = rights.fields[type]?.[field] ?? rights.fields[type]?.['*']
  const rule = rules?.[viewer.kind]
  if (!rule) return false
  return rule === true || fits(bind(rule, viewer), row)
}

const fits = (condition: Condition, row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(condition).every(([key, value]) => (row as Record<string, unknown>)[key] === value)
