import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { ListRead } from '../read.ts'
import { type Compilation, selectionOf } from './compilation.ts'
import { rightTo } from './field-right.ts'
import type { Rows } from './page-rows.ts'
import { type Selected, Selection, type Value } from './selected.ts'
import { literal } from './statement.ts'

/** A connection in the making. */
export interface Connection {
  compilation: Compilation
  type: GraphQLObjectType
  rows: Rows
  read: ListRead
  /** Name of the rows found, where several parts of the connection are made from them. */
  found?: string
}

/** Makes the value of one field of a wrapping. */
export type Part = (nodes: readonly FieldNode[]) => Value

/** What is selected of an object that is no record but wraps some: a connection, an edge, where a page lies. */
export function wrappingOf(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  parts: Readonly<Record<string, Part>>,
): Selected {
  const selection = new Selection()
  if (compilation.form === 'ROWS') selection.add('@', { sql: literal(type.name) })
  for (const [key, found] of selectionOf(compilation, type, nodes)) {
    const field = found[0]!.name.value
    if (field === '__typename') selection.add(key, { sql: literal(type.name) })
    else if (!rightTo(compilation, type.name, field)) selection.add(key, { sql: 'null' })
    else selection.add(key, parts[field]!(found))
  }
  return selection.done()
}
