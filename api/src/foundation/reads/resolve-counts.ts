import { type GraphQLSchema, isObjectType } from 'graphql'
import type { ConnectionOf } from './list.ts'

/** The total of a list is counted only when a document asks for it. */
export function resolveCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const count = isObjectType(type) && type.name.endsWith('Connection') && type.getFields().totalCount
    if (count) count.resolve = (connection: ConnectionOf<object>) => connection.totalCount()
  }
}
