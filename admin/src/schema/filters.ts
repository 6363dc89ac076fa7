import { fieldOf, type Reading } from './fields.ts'
import type { Field, Filter } from './resource.ts'
import { isList, type Member, namedType } from './schema.ts'

/** The ways to narrow a list that the API offers and that look at nothing one may not read. */
export function filtersOf(type: string, query: Member, fields: readonly Field[], reading: Reading): Filter[] {
  const input = query.args?.find(({ name }) => name === 'filter')
  const members = (input && reading.schema.type(namedType(input.type).name)?.inputFields) ?? []
  return members
    .filter(({ name }) => name !== 'ids' && !isHidden(type, name, fields, reading))
    .flatMap((member) => filterOf(type, member, fields, reading))
}

/** Whether the type has such a field, but not for this person. */
const isHidden = (type: string, name: string, fields: readonly Field[], { schema }: Reading): boolean =>
  Boolean(schema.type(type)?.fields?.some((field) => field.name === name)) && !fields.some((one) => one.name === name)

function filterOf(type: string, member: Member, fields: readonly Field[], reading: Reading): Filter[] {
  const shape = shapeOf(member, reading)
  if (!shape) return []
  const field = fields.find(({ name }) => name === member.name) ?? fieldOf(type, member, reading)
  // Nobody knows ids by heart: without a list to pick from there is nothing to fill in.
  if (shape === 'ids' && field.kind.is === 'named') return []
  return [{ ...field, kind: shape === 'oneOf' ? fieldOf(type, member, reading).kind : field.kind, shape }]
}

/** The shapes filters of the API have, told by the fields they are made of. */
function shapeOf({ type }: Member, { schema }: Reading): Filter['shape'] | undefined {
  const { kind, name } = namedType(type)
  if (kind === 'ENUM' && isList(type)) return 'oneOf'
  if (name === 'Boolean') return 'flag'
  const parts = schema.type(name)?.inputFields?.map((part) => part.name) ?? []
  if (parts.includes('from') && parts.includes('to')) return 'days'
  if (parts.includes('min') && parts.includes('max')) return 'numbers'
  if (parts.includes('in')) return 'ids'
  return parts.includes('startsWith') ? 'begins' : undefined
}

/** What a list can be sorted by: field → value of the sort argument; nothing one may not read. */
export function sortsOf(query: Member, fields: readonly Field[], { schema }: Reading): Map<string, string> {
  const argument = query.args?.find(({ name }) => name === 'sort')
  const values = (argument && schema.type(namedType(argument.type).name)?.enumValues) ?? []
  const readable = new Set(fields.map(({ name }) => name))
  return new Map(values.map(({ name }) => [camel(name), name] as const).filter(([field]) => readable.has(field)))
}

const camel = (name: string): string =>
  name.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
