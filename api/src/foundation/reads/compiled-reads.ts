import type { Request } from '../request.ts'
import { finishWith } from './compile/finish.ts'
import type { Model } from './compile/model.ts'
import { type Bound, Plans, type Reading } from './compile/plans.ts'
import { StatementNames } from './compile/statement-names.ts'
import type { ReadPools } from './pools.ts'

/** Reads by compiled statements: finds or makes the plan of a document, and runs it. */
export interface CompiledReads {
  model: Model
  /** @throws Uncompilable, or what stands in the way of this viewer */
  bind(reading: Reading): Bound
  /** The answer as JSON text, whole but for what is worked out afterwards. */
  text(bound: Bound, request: Request): Promise<string>
  /** The answer as plain rows, by key of the answer. */
  rows(bound: Bound, request: Request): Promise<Record<string, unknown>>
}

/** One per process. */
export function createCompiledReads(model: Model, pools: ReadPools): CompiledReads {
  const plans = new Plans(model)
  const names = new StatementNames()
  const run = async ({ plan, values }: Bound): Promise<string> => {
    const name = names.nameFor(plan.text)
    const statement = { text: plan.text, values, rowMode: 'array' as const, ...(name && { name }) }
    const { rows } = await pools.query<[string]>(statement, plan.replica)
    return rows[0]![0]
  }
  const rows = async (bound: Bound, request: Request): Promise<Record<string, unknown>> => {
    const found = JSON.parse(await run(bound)) as Record<string, unknown>
    if (bound.plan.finish) finishWith(bound.plan.finish, found, request)
    return found
  }
  return {
    model,
    bind: (reading) => plans.bind(reading),
    rows,
    text: async (bound, request) => (bound.plan.finish ? JSON.stringify(await rows(bound, request)) : run(bound)),
  }
}
