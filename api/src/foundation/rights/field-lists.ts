import type { ViewerKind } from '../viewer.ts'
import type { FieldRule } from './rights.ts'

/** Kinds of viewer with the rule that holds for them. */
export type Readers = Partial<Record<ViewerKind, FieldRule>>

/** The same rule for several kinds of viewer. */
export const readers = (kinds: readonly ViewerKind[], rule: FieldRule = true): Readers =>
  Object.fromEntries(kinds.map((kind) => [kind, rule]))

/** `fields([everyone, 'id name'], [staff, 'email'])`: who reads which fields of a type, a line per kind of reader. */
export function fields(...lines: readonly (readonly [Readers, string])[]): Record<string, Readers> {
  const table: Record<string, Readers> = {}
  for (const [who, names] of lines) for (const name of names.split(' ')) table[name] = { ...table[name], ...who }
  return table
}
