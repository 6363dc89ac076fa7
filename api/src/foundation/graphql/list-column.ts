import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { ViewerKind } from '../viewer.ts'
import type { Rights } from '../rights/rights.ts'

/** One step of a path through the schema: a field, or the member of a union to look into. */
type Stride = { field: string } | { on: string }

/** A column of a list, by its path from the entry: `number`, `owner.name`, `answers.PaskibraAnswers.fullName`. */
export interface Column {
  strides: readonly Stride[]
  /** Name of the scalar or enum its values are of. */
  leaf: string
}

/** Where columns are looked for, and who wants to read them. */
export interface ColumnSearch {
  schema: GraphQLSchema
  rights: Rights
  viewer: { kind: ViewerKind }
}

/** The column at a path; `undefined` when none is there that this viewer may read on at least some rows. */
export function findColumn(search: ColumnSearch, entry: GraphQLNamedType, path: string): Column | undefined {
  const strides: Stride[] = []
  let type = entry
  for (const name of path.split('.')) {
    const next = isUnionType(type) ? memberOf(search, type, name) : fieldOf(search, type, name)
    if (!next) return undefined
    strides.push(isUnionType(type) ? { on: name } : { field: name })
    type = next
  }
  return isLeafType(type) ? { strides, leaf: type.name } : undefined
}

const memberOf = ({ schema }: ColumnSearch, union: GraphQLNamedType, name: string): GraphQLNamedType | undefined =>
  isUnionType(union) ? schema.getPossibleTypes(union).find((type) => type.name === name) : undefined

function fieldOf({ rights, viewer }: ColumnSearch, type: GraphQLNamedType, name: string): GraphQLNamedType | undefined {
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  const rules = rights.fields[type.name]
  if (!field || !isCell(field) || !(rules?.[name] ?? rules?.['*'])?.[viewer.kind]) return undefined
  return getNamedType(field.type)
}

/** What stands in one cell: no list of records, and nothing that must be asked with arguments. */
const isCell = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  (!isListType(getNullableType(type)) || isLeafType(getNamedType(type))) && !args.some(isRequiredArgument)

/** The selection that reads a column under a name of its own. */
export const selectColumn = ({ strides }: Column, alias: string): string =>
  strides.reduceRight((inner, stride, index) => {
    if ('on' in stride) return `... on ${stride.on} { ${inner} }`
    return index === strides.length - 1 ? `${alias}: ${stride.field}` : `${stride.field} { ${inner} }`
  }, '')

/** The value of a column in an entry that was read with it; `null` when something on the way is empty. */
export function readColumn({ strides }: Column, alias: string, entry: unknown): unknown {
  const keys = strides.flatMap((stride, index) =>
    'on' in stride ? [] : [index === strides.length - 1 ? alias : stride.field],
  )
  return keys.reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], entry) ?? null
}
