import { type GraphQLSchema, isObjectType } from 'graphql'
import { forbidden } from '../errors.ts'
import { throwHandedOver } from '../reads/hand-over.ts'
import { rowOf } from '../reads/row.ts'
import type { Request } from '../request.ts'
import { type Gate, refusalFor, requireMayAsk } from './may-ask.ts'
import { mayRead, type Rights } from './rights.ts'
import { applyMiddleware, deny, rule, shield } from './shield.ts'

const roots = new Set(['Query', 'Mutation'])

/** Puts a graphql-shield rule, drawn from the rights, before every operation and every field; the rest is denied. */
export function guardSchema(schema: GraphQLSchema, rights: Rights, gate: Gate = () => undefined): GraphQLSchema {
  const rules: Record<string, Record<string, unknown>> = {}
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    rules[type.name] = Object.fromEntries(
      Object.keys(type.getFields()).map((field) => [
        field,
        roots.has(type.name)
          ? operationRule(rights, gate, `${type.name}.${field}`)
          : fieldRule(rights, type.name, field),
      ]),
    )
  }
  return applyMiddleware(
    schema,
    shield(rules as never, { fallbackRule: deny, fallbackError: forbidden(), allowExternalErrors: true }),
  )
}

const operationRule = (rights: Rights, gate: Gate, operation: string) =>
  rule(operation, { cache: 'no_cache' })((_parent, _args, request: Request) => {
    // graphql-shield passes on what a rule returns, and swallows what it throws.
    try {
      throwHandedOver(request)
      // Never the case; were it so, nothing may be answered.
      if (request.supposed) throw new Error('It was not made certain who asks.')
      requireMayAsk(rights, gate, request.viewer, operation)
      return true
    } catch (refusal) {
      return refusal as Error
    }
  })

const fieldRule = (rights: Rights, type: string, field: string) =>
  rule(`${type}.${field}`, { cache: 'no_cache' })(
    (parent, _args, { viewer }: Request) => mayRead(rights, type, field, viewer, rowOf(parent)) || refusalFor(viewer),
  )
