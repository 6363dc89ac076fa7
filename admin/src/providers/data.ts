import type { ApolloError } from '@apollo/client/core'
import { type DataProvider, HttpError } from 'ra-core'
import buildProvider, { introspectSchema, type Options } from 'ra-data-graphql'
import type { Reading } from '../schema/fields.ts'
import type { Resource, Resources } from '../schema/resource.ts'
import { resourcesOf, type Allowed } from '../schema/resources.ts'
import { type Introspection, readSchema } from '../schema/schema.ts'
import { createApollo } from './apollo.ts'
import { withRemedies } from './ask.ts'
import { buildQuery, type Known } from './build-query.ts'
import { introspection } from './introspection.ts'
import { isRefused, Refused } from './refused.ts'
import { send } from './send.ts'

/** Everything the generated pages need: what there is, and how to ask for it. */
export interface Data {
  resources: Resources
  reading: Reading
  provider: DataProvider
}

/** Reads the schema of the API as it is now, and makes of it what this person may see. */
export async function createData(allowed: Allowed): Promise<Data> {
  const provider = buildProvider({
    client: createApollo(),
    // What is a list, and what can be done with it, is told by the shape of the schema, not by names of operations.
    introspection: { exclude: () => true },
    resolveIntrospection: introspectFor(allowed),
    buildQuery,
    query: () => ({ fetchPolicy: 'no-cache' }),
    mutation: () => ({ fetchPolicy: 'no-cache' }),
  } as unknown as Options)
  const { resources, reading } = (await provider.getIntrospection()) as unknown as Known
  return { resources, reading, provider: withPages(withRefusals(provider), resources) }
}

/**
 * The introspection of ra-data-graphql, with what the console makes of it. Its question goes past Apollo, which would
 * drop what stands in fragments when it may not ask for type names.
 */
const introspectFor =
  (allowed: Allowed) =>
  async (...[client, options]: Parameters<typeof introspectSchema>): Promise<Known> => {
    const { __schema } = await withRemedies(() => send<{ __schema: object }>(introspection, {}))
    const { schema } = await introspectSchema(client, { ...options, schema: __schema as typeof options.schema })
    return resourcesOf(readSchema(schema as unknown as Introspection), allowed)
  }

/** ra-data-graphql wraps what the API refused in an error of its own; here it comes out again, with its code. */
const withRefusals = (provider: DataProvider): DataProvider =>
  new Proxy(provider, {
    get: (target, method: string) => {
      const call = target[method]
      if (typeof call !== 'function') return call
      return (...args: unknown[]) => call(...args).catch(unwrap)
    },
  })

function unwrap(error: unknown): never {
  const body = error instanceof HttpError ? (error.body as ApolloError | Refused | undefined) : undefined
  if (isRefused(body)) throw body
  const [first] = body?.graphQLErrors ?? []
  if (first) throw new Refused(first.message, String(first.extensions?.code), { ...first.extensions })
  throw error
}

/** The API takes a hundred ids at once; longer lists are asked for in hundreds. */
const withPages = (provider: DataProvider, resources: Resources): DataProvider => ({
  ...provider,
  getMany: async (name, params) => {
    const { list } = resources.get(name) as Resource
    if (list !== 'PAGED' || params.ids.length <= 100) return provider.getMany(name, params)
    const hundreds = Array.from({ length: Math.ceil(params.ids.length / 100) }, (_, at) =>
      provider.getMany(name, { ...params, ids: params.ids.slice(at * 100, at * 100 + 100) }),
    )
    return { data: (await Promise.all(hundreds)).flatMap(({ data }) => data) }
  },
})
