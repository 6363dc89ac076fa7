import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Rights } from '../foundation/rights/rights.ts'
import type { Language } from '../foundation/text.ts'
import type { Viewer } from '../foundation/viewer.ts'

/** Somebody who asks GraphQL without a browser: with the rights they have at this moment. */
export interface Asker {
  viewer: Viewer
  schema: GraphQLSchema
  rights: Rights
  ask(document: DocumentNode, variables: Record<string, unknown>): Promise<ExecutionResult>
}

/** Finds the person behind an account; `undefined` when it is not in use. */
export type FindAsker = (user: string, language: Language) => Promise<Asker | undefined>
