import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import { selectedPaths } from '../selected-paths.ts'
import { type SummaryRead, writtenSummary } from '../summary.ts'
import { ask, type Call, type Compilation, type Question, type Questioner, selectionOf } from './compilation.ts'
import { completed } from './completed.ts'
import { rightTo } from './field-right.ts'
import type { Finish } from './finish.ts'
import { objectSql } from './json.ts'
import type { Value } from './selected.ts'
import { Uncompilable } from './uncompilable.ts'

/** An object told from facts that come with the answer; as rows its resolver does the same. */
export function summaryValue(
  compilation: Compilation,
  at: Pick<Call, 'field' | 'node'>,
  nodes: readonly FieldNode[],
  read: SummaryRead,
): Value {
  if (compilation.form === 'ROWS') throw new Uncompilable(`Query.${at.field.name} is told by its resolver`)
  const type = getNamedType(at.field.type) as GraphQLObjectType
  const computed = toldFields(compilation, type, nodes, read)
  const { schema } = compilation.model
  const selected = new Set(selectedPaths({ ...compilation, schema }, type, nodes))
  const { call, asked } = ask(compilation, at, questionOf(read, selected))
  const facts = asked.shape.replaceAll(/\$(\d+)/g, (_, number: string) =>
    compilation.statement.place({ call, place: Number(number) - 1 }),
  )
  // Every key stands in the object already, lest one that is called `__proto__` becomes its prototype.
  const columns = computed.map(({ key }): [string, string] => [key, 'null'])
  if (columns.length > 0) columns.push(['@row', facts])
  return { sql: objectSql(columns, ''), finish: { revive: [], computed, inside: [], keep: false } }
}

/** The text is written anew for each request, as its values are; the same text is the same plan. */
const questionOf =
  (read: SummaryRead, selected: ReadonlySet<string>): Questioner<Question> =>
  (args, request) => {
    const { text, values } = writtenSummary(read, { args, request, selected })
    return { shape: text, values }
  }

function toldFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { fields }: SummaryRead,
): Finish['computed'] {
  return [...selectionOf(compilation, type, nodes)].map(([key, found]) => {
    const field = found[0]!.name.value
    if (field === '__typename') return { key, value: always(type.name) }
    if (rightTo(compilation, type.name, field) !== true) throw new Uncompilable('a value that only some may read')
    return { key, value: completed(compilation, { type, field, nodes: found }, { compute: fields[field]! }) }
  })
}

const always = (value: unknown) => (): unknown => value
