import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
// Its other build brings a second copy of graphql along, which does not know our types.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs'
import { badInput, type Refusal } from '../errors.ts'
import type { Request } from '../request.ts'

/** Most values one answer may be expected to hold; a full page of submissions with all that hangs on them fits. */
const mostValues = 40_000

/** How many entries a list without a page size is taken to have. */
const usualEntries = 5

/** Shapes of variables remembered for one document; whoever sends more is counted anew. */
const mostShapes = 50

/** Counts what a document asks for times the sizes of its lists: ten pages of a hundred cost more than ten fields. */
export function limitCost(schema: GraphQLSchema): ApolloServerPlugin<Request> {
  // Documents found cheap enough, each with the shapes of variables it was counted with.
  const cheap = new WeakMap<OperationDefinitionNode, Set<string>>()
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operation }) => {
        const variables = request.variables ?? {}
        const shape = shapeOf(variables)
        // What does not fit the schema is refused anyway, in clearer words.
        if (!operation || cheap.get(operation)?.has(shape)) return
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return
        const operationName = operation.name ? { operationName: operation.name.value } : {}
        if (costOf({ schema, query: document, variables, estimators: [bySize], ...operationName }) > mostValues)
          throw tooDear()
        const shapes = cheap.get(operation) ?? new Set()
        cheap.set(operation, shapes.size < mostShapes ? shapes.add(shape) : new Set([shape]))
      },
    }),
  }
}

/** All that a document's cost can depend on: its numbers and switches, and which variables are empty. */
const shapeOf = (variables: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' || value === null ? value : typeof value,
    ]),
  )

/** A document that cannot even be counted through costs more than any. @throws BAD_USER_INPUT for an empty variable */
function costOf(asked: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(asked)
  } catch (error) {
    const variable = (error as GraphQLError).nodes?.find((node) => node.kind === Kind.VARIABLE)
    if (variable) throw mustBeGiven(`$${variable.name.value}`)
    return Infinity
  }
}

const bySize: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1 + childComplexity
  // A page larger than a hundred is refused by its list, in clearer words.
  if (typeof args.first === 'number') return 1 + Math.min(Math.max(args.first, 0), 100) * childComplexity
  const isPage = type.name.endsWith('Connection')
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type
  return 1 + (isListType(inner) && !isPage ? usualEntries : 1) * childComplexity
}

/** GraphQL lets a variable that may be empty stand for an argument that has a default and must not be. */
function mustBeGiven(field: string): Refusal {
  const refusal = badInput({
    field,
    message: { id: 'Nilai ini tidak boleh null.', en: 'This value must not be null.' },
  })
  refusal.extensions.http = { status: 400 }
  return refusal
}

const tooDear = () =>
  new GraphQLError('The document asks for too much at once. Ask for smaller pages or fewer fields.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
