import { GraphQLError, type ValidationRule } from 'graphql'
import type { Viewer } from '../viewer.ts'

/** Introspection is for staff and for developers on a trial installation; the public has `schema.graphql`. */
export const mayIntrospect = (viewer: Viewer, production: boolean): boolean =>
  !production || (viewer.kind !== 'ANONYMOUS' && viewer.kind !== 'CITIZEN')

/** Refuses `__schema` and `__type`; `__typename` stays. */
export const withoutIntrospection: ValidationRule = (context) => ({
  Field({ name }) {
    if (name.value === '__schema' || name.value === '__type')
      context.reportError(
        new GraphQLError('Introspection is for signed-in staff. The schema is published as schema.graphql.', {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        }),
      )
  },
})
