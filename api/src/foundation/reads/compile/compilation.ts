import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType } from 'graphql'
import { getArgumentValues } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import type { Request } from '../../request.ts'
import type { Model } from './model.ts'
import { Statement } from './statement.ts'

type AnyField = GraphQLField<unknown, unknown>

/** What a field with arguments was asked in one request: what of it decides the text, and its values. */
export interface Question {
  shape: string
  values: readonly unknown[]
}

/** Reads what a field is asked from its arguments and the asker. */
export type Questioner<Q extends Question = Question> = (args: Record<string, unknown>, request: Request) => Q

/** A field of a document that is asked anew in each request. */
export interface Call {
  field: AnyField
  node: FieldNode
  question: Questioner
}

/**
 * What is made of an operation: `TEXT` is the whole answer, in which nothing may be refused; `ROWS` are plain rows for
 * graphql-js to walk, which raises each refusal in its place.
 */
export type Form = 'TEXT' | 'ROWS'

/** Everything one compilation has at hand. The result serves every viewer with rights of the same shape. */
export interface Compilation {
  model: Model
  form: Form
  request: Request
  fragments: Record<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  statement: Statement
  calls: Call[]
  questions: Question[]
}

export const argumentsOf = (
  { field, node }: Pick<Call, 'field' | 'node'>,
  variables: Record<string, unknown>,
): Record<string, unknown> => getArgumentValues(field, node, variables)

/** Asks a field its question, and remembers to ask it again at each run. Returns the number of the call. */
export function ask<Q extends Question>(
  { calls, questions, variables, request }: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  question: Questioner<Q>,
): { call: number; asked: Q } {
  const asked = question(argumentsOf(at, variables), request)
  questions.push(asked)
  return { call: calls.push({ ...at, question }) - 1, asked }
}

/** What a document selects of an object, by key of the answer: fragments spread, directives heeded, fields merged. */
export const selectionOf = (
  { model, fragments, variables }: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, readonly FieldNode[]> => collectSubfields(model.schema, fragments, variables, type, nodes)
