import type { FieldNode } from 'graphql'
import { readOf } from '../read.ts'
import type { Call, Compilation } from './compilation.ts'
import { type Finish, isIdle } from './finish.ts'
import { rootValue } from './root.ts'
import { literal, type Source } from './statement.ts'

/** A compiled operation, or one root field of it: good for every request that asks in the same shape. */
export interface Plan {
  text: string
  sources: readonly Source[]
  /** Absent where the text of PostgreSQL is the answer. */
  finish?: Finish
  /** Whether a copy of the database may answer. */
  replica: boolean
}

/** Compiles root fields into one statement that answers with a JSON object of them. */
export function planOf(
  compilation: Compilation,
  roots: ReadonlyMap<string, readonly FieldNode[]>,
): { plan: Plan; calls: readonly Call[] } {
  const inside: { key: string; finish: Finish }[] = []
  const pairs = [...roots].map(([key, nodes]) => {
    const { sql, finish } =
      nodes[0]!.name.value === '__typename' ? { sql: literal('Query') } : rootValue(compilation, nodes)
    if (finish && !isIdle(finish)) inside.push({ key, finish })
    return `${literal(key)}, ${sql}`
  })
  const { text, sources } = compilation.statement.finish(`select json_build_object(${pairs.join(', ')})::text`)
  const finish: Finish = { revive: [], computed: [], inside, keep: false }
  const replica = [...roots.values()].every(([node]) => mayBeOld(compilation, node!))
  return { plan: { text, sources, replica, ...(isIdle(finish) ? {} : { finish }) }, calls: compilation.calls }
}

function mayBeOld({ model }: Compilation, { name }: FieldNode): boolean {
  const field = model.schema.getQueryType()!.getFields()[name.value]
  const read = field && readOf(field)
  if (read?.kind === 'SUMMARY') return read.replica === true
  return read?.kind === 'LIST' && read.list.replica === true
}
