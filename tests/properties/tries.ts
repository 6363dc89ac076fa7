import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** One request that hands over an id, or none. */
export interface Attempt {
  name: string
  document: string
  variables(id: string): Record<string, unknown>
}

/** Whether a citizen reads a field whenever they see its row. */
export type IsOpen = (type: string, field: string) => boolean

type Slot = GraphQLArgument | GraphQLInputField
const mark = '\u0000id'
const plainValues: Record<string, unknown> = {
  ...{ ID: mark, Int: 1, Float: 1, Boolean: true, String: 'Uji coba' },
  ...{ LocalDate: '2026-12-01', DateTimeISO: '2026-12-01T00:00:00Z', JSONObject: {} },
}

/** All that a type shows a citizen, some steps deep; of the answers those to a research permit. */
export function selectionOf(type: GraphQLNamedType, isOpen: IsOpen, depth = 4, path: string[] = []): string {
  if (isUnionType(type)) {
    const member = type.getTypes().find(({ name }) => name === 'ResearchPermitAnswers')!
    return `{ ... on ${member.name} ${selectionOf(member, isOpen, depth, path)} }`
  }
  if (!isObjectType(type)) return ''
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    // A page's edges hold what its nodes hold.
    if (!isOpen(type.name, field.name) || field.name === 'edges') return []
    const inner = getNamedType(field.type)
    if (isLeafType(inner)) return field.name
    if (depth === 0 || path.includes(inner.name)) return []
    return `${field.name} ${selectionOf(inner, isOpen, depth - 1, [...path, type.name])}`
  })
  return chosen.length > 0 ? `{ ${chosen.join(' ')} }` : '{ __typename }'
}

/** The ways into a value that end at an id: `input.submission`, `filter.ids`. */
function pathsToIds(slots: readonly Slot[], before: string[] = []): string[][] {
  return slots.flatMap((slot) => {
    const type = getNamedType(slot.type)
    const path = [...before, slot.name]
    if (type.name === 'ID') return [path]
    if (!isInputObjectType(type) || path.length > 3) return []
    return pathsToIds(Object.values(type.getFields()), path)
  })
}

/** The least value of a type, with the id wherever one is called for, and also at the end of this path. */
function valueOf(type: GraphQLInputType, [next, ...rest]: string[]): unknown {
  const bare = getNullableType(type) as GraphQLInputType
  if (isListType(bare)) return [valueOf(bare.ofType as GraphQLInputType, next === undefined ? [] : [next, ...rest])]
  if (isEnumType(bare)) return bare.getValues()[0]!.name
  if (!isInputObjectType(bare)) return plainValues[(bare as { name: string }).name] ?? 'Uji coba'
  return Object.fromEntries(
    Object.values(bare.getFields())
      .filter((field) => field.name === next || isNeeded(field))
      .map((field) => [field.name, valueOf(field.type, field.name === next ? rest : [])]),
  )
}

const isNeeded = ({ type, defaultValue }: Slot): boolean => isNonNullType(type) && defaultValue === undefined

const fewEntries = 5

function attemptOf(root: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, path: string[], isOpen: IsOpen) {
  const used = field.args.filter((arg) => arg.name === path[0] || isNeeded(arg))
  const declared = used.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')
  // Everything that hangs on a page of the usual size would be too much at once.
  const page = field.args.some(({ name }) => name === 'first') ? [`first: ${fewEntries}`] : []
  const passed = [...page, ...used.map(({ name }) => `${name}: $${name}`)].join(', ')
  const values = Object.fromEntries(
    used.map(({ name, type }) => [name, valueOf(type, name === path[0] ? path.slice(1) : [])]),
  )
  const call = `${field.name}${passed && `(${passed})`} ${selectionOf(getNamedType(field.type), isOpen)}`
  return {
    name: [field.name, ...path].join('.'),
    document: `${root} ${declared && `(${declared})`} { ${call} }`,
    variables: (id: string) => JSON.parse(JSON.stringify(values).replaceAll(JSON.stringify(mark), JSON.stringify(id))),
  }
}

/** Every way an id can be handed to an operation of this root. */
export function attemptsWithIds(schema: GraphQLSchema, root: 'query' | 'mutation', isOpen: IsOpen): Attempt[] {
  const type = root === 'query' ? schema.getQueryType()! : schema.getMutationType()!
  return Object.values(type.getFields()).flatMap((field) =>
    pathsToIds(field.args).map((path) => attemptOf(root, field, path, isOpen)),
  )
}

/** Every query that can be asked without saying anything. */
export const bareQueries = (schema: GraphQLSchema, isOpen: IsOpen): Attempt[] =>
  Object.values(schema.getQueryType()!.getFields())
    .filter((field) => !field.args.some(isNeeded))
    .map((field) => attemptOf('query', field, [], isOpen))
