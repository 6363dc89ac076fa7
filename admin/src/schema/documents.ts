import { fieldsOf, type Reading } from './fields.ts'
import type { Action, Field, Resource } from './resource.ts'
import { selectField } from './selection.ts'
import { type Member, spell } from './schema.ts'

/** A document with what it is asked with. */
export interface Ask {
  query: string
  variables: Record<string, unknown>
}

/** What is wanted of a list. */
export interface ListWish {
  page: number
  perPage: number
  sort?: { field: string; order: string }
  filter?: Record<string, unknown>
  search?: string
  columns: readonly Field[]
  count: boolean
}

/** Asks for one page of a list: only the columns wanted, and how many there are if that is wanted. */
export function askList(resource: Resource, wish: ListWish, reading: Reading): Ask {
  const variables = resource.list === 'PAGED' ? listVariables(resource, wish) : {}
  const used = resource.args.filter(({ name }) => name in variables)
  const fields = select(resource, wish.columns, reading)
  const body = resource.list === 'PAGED' ? `nodes { ${fields} }${wish.count ? ' totalCount' : ''}` : fields
  return { query: operation(`List_${resource.name}`, resource.name, used, body), variables }
}

function listVariables({ sorts, searchable }: Resource, wish: ListWish): Record<string, unknown> {
  const sort = wish.sort && sorts.get(wish.sort.field)
  const filter = wish.filter && Object.keys(wish.filter).length ? wish.filter : undefined
  return {
    first: wish.perPage,
    ...(wish.page > 1 && { offset: (wish.page - 1) * wish.perPage }),
    ...(sort && { sort, descending: wish.sort!.order === 'DESC' }),
    ...(filter && { filter }),
    ...(searchable && wish.search && { search: wish.search }),
  }
}

/** Asks for one record with all one may read of it. */
export function askOne(resource: Resource, id: string, reading: Reading): Ask {
  const fields = select(resource, resource.fields, reading)
  if (resource.list === 'ONE')
    return { query: operation(`One_${resource.name}`, resource.name, [], fields), variables: {} }
  if (resource.one)
    return {
      query: `query One_${resource.name}($id: ID!) { ${resource.one}(id: $id) { ${fields} } }`,
      variables: { id },
    }
  return askMany(resource, [id], resource.fields, reading)
}

/** Asks for the records with these ids, in one query. */
export function askMany(resource: Resource, ids: readonly string[], fields: readonly Field[], reading: Reading): Ask {
  const wish = { page: 1, perPage: Math.min(ids.length, 100), filter: { ids }, columns: fields, count: false }
  return askList(resource, wish, reading)
}

/** Asks for a mutation. */
export const askAction = ({ name, inputType, answer }: Action, input: Record<string, unknown>): Ask => ({
  query: `mutation Do_${name}($input: ${inputType}!) { ${name}(input: $input) { ${answer} } }`,
  variables: { input },
})

function select(resource: Resource, fields: readonly Field[], reading: Reading): string {
  const key = resource.fields.filter(({ name }) => name === resource.key)
  return [...new Set([...key, ...fields])].map((field) => selectField(field, reading)).join(' ') || '__typename'
}

function operation(name: string, query: string, args: readonly Member[], body: string): string {
  const declared = args.map((arg) => `$${arg.name}: ${spell(arg.type)}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `query ${name}${declared && `(${declared})`} { ${query}${given && `(${given})`} { ${body} } }`
}

/** Asks for a field of a record that may be of several types, now that it is known which one it is. */
export function askVariant(resource: Resource, id: string, field: Field, type: string, reading: Reading): Ask {
  const parts = fieldsOf(type, reading).map((part) => selectField(part, reading))
  const body = `${field.name} { ... on ${type} { ${parts.join(' ')} } }`
  return { query: `query Variant_${type}($id: ID!) { ${resource.one}(id: $id) { ${body} } }`, variables: { id } }
}
