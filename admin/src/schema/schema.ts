/** A type as another one mentions it: wrapped in lists and obligations. */
export interface TypeRef {
  kind: string
  name?: string | null
  ofType?: TypeRef | null
}

/** A field of a type, an operation, or a field of an input. */
export interface Member {
  name: string
  description?: string | null
  type: TypeRef
  args?: readonly Member[]
  defaultValue?: string | null
}

/** A type as introspection tells it. */
export interface NamedType {
  kind: string
  name: string
  description?: string | null
  fields?: readonly Member[] | null
  inputFields?: readonly Member[] | null
  enumValues?: readonly { name: string; description?: string | null }[] | null
  possibleTypes?: readonly { name: string }[] | null
}

/** What introspection answers. */
export interface Introspection {
  queryType: { name: string }
  mutationType?: { name: string } | null
  types: readonly NamedType[]
}

/** The schema, quick to ask. */
export interface Schema {
  type(name: string): NamedType | undefined
  queries: readonly Member[]
  mutations: readonly Member[]
}

/** Reads what introspection answered. */
export function readSchema({ queryType, mutationType, types }: Introspection): Schema {
  const byName = new Map(types.map((type) => [type.name, type]))
  return {
    type: (name) => byName.get(name),
    queries: byName.get(queryType.name)?.fields ?? [],
    mutations: byName.get(mutationType?.name ?? '')?.fields ?? [],
  }
}

/** The type inside all wrappers. */
export const namedType = (ref: TypeRef): { kind: string; name: string } =>
  ref.ofType ? namedType(ref.ofType) : { kind: ref.kind, name: ref.name ?? '' }

/** Whether a value must be there. */
export const isRequired = (ref: TypeRef): boolean => ref.kind === 'NON_NULL'

/** Whether it is several. */
export const isList = (ref: TypeRef): boolean => (isRequired(ref) ? isList(ref.ofType!) : ref.kind === 'LIST')

/** Whether an operation or field can be asked without telling it anything. */
export const needsNothing = ({ args = [] }: Member): boolean =>
  args.every(({ type, defaultValue }) => !isRequired(type) || defaultValue != null)

/** A type as a document spells it: `[ID!]!`. */
export const spell = (ref: TypeRef): string =>
  ref.kind === 'NON_NULL'
    ? `${spell(ref.ofType!)}!`
    : ref.kind === 'LIST'
      ? `[${spell(ref.ofType!)}]`
      : (ref.name ?? '')
