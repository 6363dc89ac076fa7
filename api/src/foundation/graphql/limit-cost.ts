import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLSchema, isListType, isNonNullType } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { Request } from '../request.ts'

/** Most values one answer may be expected to hold; a full page of submissions with all that hangs on them fits. */
const mostValues = 60_000

/** How many entries a list without a page size is taken to have. */
const usualEntries = 5

/** Counts what a document asks for times the sizes of its lists: ten pages of a hundred cost more than ten fields. */
export const limitCost = (schema: GraphQLSchema): ApolloServerPlugin<Request> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request, operation }) => {
      const variables = request.variables ?? {}
      const operationName = operation?.name?.value
      const asked = {
        schema,
        query: document,
        variables,
        estimators: [bySize],
        ...(operationName && { operationName }),
      }
      if (costOf(asked) > mostValues) throw tooDear()
    },
  }),
})

/** A document whose variables do not fit costs nothing: it is refused before it runs, in clearer words. */
function costOf(asked: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(asked)
  } catch {
    return 0
  }
}

const bySize: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1 + childComplexity
  if (typeof args.first === 'number') return 1 + Math.max(args.first, 0) * childComplexity
  const isPage = type.name.endsWith('Connection')
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type
  return 1 + (isListType(inner) && !isPage ? usualEntries : 1) * childComplexity
}

const tooDear = () =>
  new GraphQLError('The document asks for too much at once. Ask for smaller pages or fewer fields.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
