import type { ApolloServerPlugin } from '@apollo/server'
import type { Model } from '../reads/compile/model.ts'
import { createCompiledReads } from '../reads/compiled-reads.ts'
import type { ReadPools } from '../reads/pools.ts'
import { resolveCompiled } from '../reads/resolve-compiled.ts'
import type { Request } from '../request.ts'
import type { Gate } from '../rights/may-ask.ts'
import { answerWhole } from './answer-whole.ts'

/**
 * Has the queries of a schema read by compiled statements: whole, by the plugin it gives back, and field by field of
 * `Query` wherever a query has to be executed. Once, before rights are put before the schema.
 */
export function compileReads(model: Model, pools: ReadPools, gate: Gate): ApolloServerPlugin<Request> {
  const reads = createCompiledReads(model, pools)
  resolveCompiled(model.schema, reads)
  return answerWhole(reads, gate)
}
