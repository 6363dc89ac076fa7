import { isList, isRequired, type Member, namedType, needsNothing, type Schema } from './schema.ts'

/** A query that lists records, before it is known what one may read of them. */
export interface Listing {
  query: Member
  type: string
  list: 'PAGED' | 'WHOLE' | 'ONE'
}

/** Every list in the schema: connections, short lists that some mutation manages, and single records one can change. */
export function listingsOf(schema: Schema, mayDo: (operation: string) => boolean): Listing[] {
  const queries = schema.queries.filter((query) => mayDo(`Query.${query.name}`) && needsNothing(query))
  const paged = queries.flatMap((query) => pagedListing(query, schema))
  const known = new Set(paged.map(({ type }) => type))
  const managed = managedTypes(schema, mayDo)
  const others = queries
    .map((query) => ({ query, type: namedType(query.type).name }))
    .filter(({ query, type }) => !known.has(type) && managed.has(type) && isObject(query))
    .map(({ query, type }) => ({ query, type, list: isList(query.type) ? ('WHOLE' as const) : ('ONE' as const) }))
  return [...paged, ...others].toSorted((a, b) => a.query.name.localeCompare(b.query.name))
}

const isObject = (query: Member): boolean => namedType(query.type).kind === 'OBJECT'

function pagedListing(query: Member, schema: Schema): Listing[] {
  const fields = schema.type(namedType(query.type).name)?.fields ?? []
  const nodes = fields.find(({ name }) => name === 'nodes')
  const isConnection = nodes && fields.some(({ name }) => name === 'pageInfo')
  return isConnection ? [{ query, type: namedType(nodes.type).name, list: 'PAGED' }] : []
}

/** The types mutations hand back inside their answer. */
const managedTypes = (schema: Schema, mayDo: (operation: string) => boolean): Set<string> =>
  new Set(
    schema.mutations
      .filter(({ name }) => mayDo(`Mutation.${name}`))
      .flatMap((mutation) => schema.type(namedType(mutation.type).name)?.fields ?? [])
      .map(({ type }) => namedType(type).name),
  )

/** The query that finds one record of a type by its id. */
export const singleQuery = (schema: Schema, type: string, mayDo: (operation: string) => boolean): string | undefined =>
  schema.queries.find(
    ({ name, type: answer, args = [] }) =>
      mayDo(`Query.${name}`) &&
      !isList(answer) &&
      namedType(answer).name === type &&
      args.some((arg) => arg.name === 'id' && namedType(arg.type).name === 'ID') &&
      args.filter((arg) => isRequired(arg.type)).length === 1,
  )?.name
