import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'

/** What is known of a document where something of it is selected. */
export interface SelectionSource {
  schema: GraphQLSchema
  fragments: Record<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
}

/** The paths of all fields a document selects of an object, by their names: `trend`, `trend.time`, `trend.time.late`. */
export function selectedPaths(source: SelectionSource, type: GraphQLObjectType, nodes: readonly FieldNode[]): string[] {
  const { schema, fragments, variables } = source
  return [...collectSubfields(schema, fragments, variables, type, nodes).values()].flatMap((found) => {
    const field = found[0]!.name.value
    const inner = getNamedType(type.getFields()[field]?.type)
    if (!isObjectType(inner)) return [field]
    return [field, ...selectedPaths(source, inner, found).map((path) => `${field}.${path}`)]
  })
}
