import { actionsOf } from './actions.ts'
import { fieldsOf, namesOf, type Reading } from './fields.ts'
import { filtersOf, sortsOf } from './filters.ts'
import { type Listing, listingsOf, singleQuery } from './lists.ts'
import type { Field, Resource, Resources } from './resource.ts'
import type { Schema } from './schema.ts'

/** What a person may do and read. */
export interface Allowed {
  mayDo(operation: string): boolean
  mayRead(type: string, field: string): boolean
}

/** What the console shows to a person: every list they may read, with the fields, filters, sorts and deeds they have. */
export function resourcesOf(schema: Schema, allowed: Allowed): { resources: Resources; reading: Reading } {
  const listings = listingsOf(schema, allowed.mayDo)
  // A record that stands alone, such as one’s own profile, is no list others of its kind are found in.
  const found = listings.filter(({ list }) => list !== 'ONE')
  const names = new Map(found.map(({ type, query }) => [type, query.name]))
  const reading: Reading = { schema, mayRead: allowed.mayRead, resourceOf: (type) => names.get(type) }
  const resources = listings.map((listing) => resourceOf(listing, reading, allowed))
  return { resources: new Map(resources.map((resource) => [resource.name, resource])), reading }
}

function resourceOf({ query, type, list }: Listing, reading: Reading, { mayDo }: Allowed): Resource {
  const fields = fieldsOf(type, reading)
  const key = keyOf(fields)
  const one = singleQuery(reading.schema, type, mayDo)
  const target = { resource: query.name, type, list, key, ...(one && { one }) }
  return {
    name: query.name,
    type,
    description: query.description,
    list,
    args: query.args ?? [],
    ...(one && { one }),
    key,
    fields,
    filters: filtersOf(type, query, fields, reading),
    sorts: sortsOf(query, fields, reading),
    searchable: Boolean(query.args?.some(({ name }) => name === 'search')),
    names: namesOf(fields),
    actions: actionsOf(target, reading, mayDo),
  }
}

/** Records without an id are known by their code or day. */
const keyOf = (fields: readonly Field[]): string =>
  ['id', 'code', 'day', 'key', 'kind'].find((name) => fields.some((field) => field.name === name)) ?? 'id'
