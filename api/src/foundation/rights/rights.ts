import type { Viewer, ViewerKind } from '../viewer.ts'

/** Stands in a rule for something of the viewer: their account, or the divisions they may work for, if only one. */
export interface Mine {
  mine: 'id' | 'divisions' | 'division'
}
export const mine = (what: Mine['mine']): Mine => ({ mine: what })
export const isMine = (value: unknown): value is Mine => typeof value === 'object' && value !== null && 'mine' in value

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
  const rule = ruleFor(rights, type, viewer)
  return rule && bind(rule, viewer)
}

/** The same with `mine(…)` still in it: one rule for all viewers of a kind who may work for as much. */
export function ruleFor(rights: Rights, type: string, viewer: Viewer): Condition | false {
  if (viewer.kind === 'SYSTEM') return {}
  const follow = rights.follows[type]
  if (follow) {
    const owner = ruleFor(rights, follow.to, viewer)
    return owner && (Object.keys(owner).length > 0 ? { [follow.by]: owner } : {})
  }
  const rule = rights.rows[type]?.[viewer.kind]
  if (!rule) return false
  if (rule === true) return {}
  const reach = reachOf(viewer)
  return reach === 'SOME' ? rule : forDivisions(rule, reach === 'ALL' ? undefined : mine('division'))
}

/** How far a viewer's work reaches, which is all of their divisions that shapes a rule. */
export function reachOf(viewer: Viewer): 'ALL' | 'ONE' | 'SOME' {
  const divisions = divisionsOf(viewer)
  if (divisions === 'ALL') return 'ALL'
  return divisions.length === 1 ? 'ONE' : 'SOME'
}

/**
 * For whoever works for every division, a condition on the division is none; for one alone it is an equality, which an
 * index knows to keep in order.
 */
const forDivisions = (condition: Condition, instead: Mine | undefined): Condition =>
  mapCondition(condition, (value) => (isMine(value) && value.mine === 'divisions' ? instead : value))

const bind = (condition: Condition, viewer: Viewer): Condition =>
  mapCondition(condition, (value) => (isMine(value) ? valueFor(value, viewer) : value))

function valueFor({ mine: what }: Mine, viewer: Viewer): unknown {
  const value = viewerValue(what, viewer)
  if (what === 'id') return value ?? null
  return { $in: what === 'division' ? [value] : value }
}

/** What `mine(…)` stands for. */
export function viewerValue(what: Mine['mine'], viewer: Viewer): unknown {
  if (what === 'id') return viewer.id
  const divisions = divisionsOf(viewer)
  return what === 'division' ? divisions[0] : divisions
}

/** The condition with its values changed; one that became undefined is left out. */
function mapCondition(condition: Condition, change: (value: unknown) => unknown): Condition {
  const mapped: Record<string, unknown> = {}
  const one = (value: unknown): unknown =>
    isCondition(value) && !isMine(value) ? mapCondition(value, change) : change(value)
  for (const [key, value] of Object.entries(condition)) {
    const changed = Array.isArray(value) ? value.map(one) : one(value)
    if (changed !== undefined) mapped[key] = changed
  }
  return mapped
}

/** Says whether a part of a condition is a condition of its own, and not a value. */
export const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Says whether this viewer may read that field of that row. Conditions compare plain properties of the row. */
export function mayRead(rights: Rights, type: string, field: string, viewer: Viewer, row: unknown): boolean {
  const rule = fieldRule(rights, type, field, viewer)
  if (!rule) return false
  return rule === true || fits(bind(rule, viewer), row)
}

/** On which rows this viewer may read a field: all, those that fit, or (undefined) none. */
export const fieldRule = (rights: Rights, type: string, field: string, viewer: Viewer): FieldRule | undefined =>
  (rights.fields[type]?.[field] ?? rights.fields[type]?.['*'])?.[viewer.kind]

const fits = (condition: Condition, row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(condition).every(([key, value]) => (row as Record<string, unknown>)[key] === value)
