import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import type { Request } from '../request.ts'
import { type Gate, requireMayAsk } from '../rights/may-ask.ts'
import type { CompiledReads } from '../reads/compiled-reads.ts'
import type { Reading } from '../reads/compile/plans.ts'
import { handOver, refuseAll } from '../reads/hand-over.ts'
import { Unsettled } from '../reads/unsettled.ts'

/** An answer PostgreSQL has written already; it is sent as it is. */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Writes an answer as JSON, be it data or text already. */
export const stringifyResult = (result: { data?: unknown }): string =>
  result.data instanceof JsonText ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`

/**
 * Answers whole queries with one statement, before they are executed. Whatever is refused, hidden or goes wrong has its
 * place in the answer, and that is found by executing the query: then nothing is answered here. Who asks is certain
 * afterwards.
 */
export const answerWhole = (reads: CompiledReads, gate: Gate): ApolloServerPlugin<Request> => ({
  requestDidStart: async () => ({
    responseForOperation: async (context) => {
      const text = await textOf(reads, gate, context)
      if (text !== undefined) return whole(text)
      if (context.contextValue.supposed) await settle(context.contextValue)
      return null
    },
  }),
})

/** Makes certain who asks; whether that came about. */
async function settle(request: Request): Promise<boolean> {
  try {
    await request.supposed!.settle(request)
    return true
  } catch (error) {
    refuseAll(request, error)
    return false
  }
}

/** What is answered to a query; nothing to what is no query, or has to be executed. */
async function textOf(
  reads: CompiledReads,
  gate: Gate,
  context: Parameters<typeof readingOf>[1] & { operation: OperationDefinitionNode },
): Promise<string | undefined> {
  const { operation, contextValue: request } = context
  if (operation.operation !== OperationTypeNode.QUERY) return undefined
  try {
    const reading = readingOf(reads, context, operation)
    if (!reading) return undefined
    for (const [node] of reading.roots.values())
      if (node!.name.value !== '__typename')
        requireMayAsk(request.rights, gate, request.viewer, `Query.${node!.name.value}`)
    return await reads.text(reads.bind(reading), request)
  } catch (error) {
    if (error instanceof Unsettled) return (await settle(request)) ? textOf(reads, gate, context) : undefined
    handOver(request, error)
    return undefined
  }
}

const whole = (text: string): GraphQLResponse => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: { kind: 'single', singleResult: { data: new JsonText(text) as never } },
})

function readingOf(
  { model: { schema } }: CompiledReads,
  { document, request, contextValue }: GraphQLRequestContext<Request> & { document: DocumentNode },
  operation: OperationDefinitionNode,
): Reading | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
  if (!coerced) return undefined
  const fragments = fragmentsOf(document)
  const roots = collectFields(schema, fragments, coerced, schema.getQueryType()!, operation.selectionSet)
  return { form: 'TEXT', request: contextValue, operation, fragments, variables: coerced, roots }
}

const fragmentsByDocument = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>()

/** The fragments of a document, by name. */
function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragmentsByDocument.get(document)
  if (known) return known
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  fragmentsByDocument.set(document, fragments)
  return fragments
}
