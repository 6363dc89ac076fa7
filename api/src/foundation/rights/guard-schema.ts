import { type GraphQLSchema, isObjectType } from 'graphql'
import { forbidden, unauthenticated } from '../errors.ts'
import type { Request } from '../request.ts'
import type { Viewer } from '../viewer.ts'
import { mayRead, type Rights } from './rights.ts'
import { applyMiddleware, deny, rule, shield } from './shield.ts'

const roots = new Set(['Query', 'Mutation'])

/** Asked once before each operation; throws what stands in its way. */
export type Gate = (viewer: Viewer, operation: string) => void

/** Puts a graphql-shield rule, drawn from the rights, before every operation and every field; the rest is denied. */
export function guardSchema(schema: GraphQLSchema, rights: Rights, gate: Gate = () => undefined): GraphQLSchema {
  const rules: Record<string, Record<string, unknown>> = {}
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    rules[type.name] = Object.fromEntries(
      Object.keys(type.getFields()).map((field) => [
        field,
        roots.has(type.name) ? operationRule(rights, gate, `${type.name}.${field}`) : fieldRule(rights, type.name, field),
      ]),
    )
  }
  return applyMiddleware(
    schema,
    shield(rules as never, { fallbackRule: deny, fallbackError: forbidden(), allowExternalErrors: true }),
  )
}

const operationRule = (rights: Rights, gate: Gate, operation: string) => {
  const allowed = rights.operations[operation] ?? []
  return rule(operation, { cache: 'no_cache' })((_parent, _args, context: Request) => {
    if (!allowed.includes(context.viewer.kind)) return refusal(context)
    gate(context.viewer, operation)
    return true
  })
}

const fieldRule = (rights: Rights, type: string, field: string) =>
  rule(`${type}.${field}`, { cache: 'no_cache' })(
    (parent, _args, context: Request) => mayRead(rights, type, field, context.viewer, parent) || refusal(context),
  )

const refusal = (context: Request) => (context.viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden())
