import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { type GraphQLSchema, validate } from 'graphql'
import { stringifyResult } from './answer-whole.ts'
import type { Request } from '../request.ts'
import { formatError } from './format-error.ts'
import { mayIntrospect, withoutIntrospection } from './introspection.ts'
import { limitCost } from './limit-cost.ts'
import { limits } from './limits.ts'
import { takeTurns } from './take-turns.ts'

/** What the GraphQL server is made of. */
export interface ApolloParts {
  schema: GraphQLSchema
  httpServer: Server
  production: boolean
  /** Answers whole queries before they are executed; without it every field is resolved. */
  wholeAnswers?: ApolloServerPlugin<Request>
}

/** The GraphQL server: guarded by limits, silent about its inside, errors from the closed list. */
export function createApollo({ schema, httpServer, production, wholeAnswers }: ApolloParts): ApolloServer<Request> {
  const { plugins, ...limited } = limits()
  return new ApolloServer<Request>({
    ...limited,
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    stringifyResult,
    plugins: [
      ...(plugins as ApolloServerPlugin<Request>[]),
      restrictIntrospection(schema, production),
      limitCost(schema),
      takeTurns(),
      ...(wholeAnswers ? [wholeAnswers] : []),
      formatErrors,
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
}

const restrictIntrospection = (schema: GraphQLSchema, production: boolean): ApolloServerPlugin<Request> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (mayIntrospect(contextValue.viewer, production)) return
      const [fault] = validate(schema, document, [withoutIntrospection])
      if (fault) throw fault
    },
  }),
})

/** Apollo's own `formatError` does not know the request; here the reader's language is known. */
const formatErrors: ApolloServerPlugin<Request> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
      const { language, log } = contextValue
      response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, index) =>
        formatError(formatted, errors?.[index], { language, log }),
      )
    },
  }),
}
