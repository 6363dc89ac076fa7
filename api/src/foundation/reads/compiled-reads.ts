import type { Request } from '../request.ts'
import { finishWith } from './compile/finish.ts'
import type { Model } from './compile/model.ts'
import { type Bound, Plans, type Reading } from './compile/plans.ts'
import { StatementNames } from './compile/statement-names.ts'
import type { ReadPools } from './pools.ts'
import { Unsettled } from './unsettled.ts'
import { withQuestion } from './with-question.ts'

/** Reads by compiled statements: finds or makes the plan of a document, and runs it. */
export interface CompiledReads {
  model: Model
  /** @throws Uncompilable, or what stands in the way of this viewer */
  bind(reading: Reading): Bound
  /**
   * The answer as JSON text, whole but for what is worked out afterwards.
   * @throws Unsettled when the viewer is only supposed, and not said to be so by the database along with the answer
   */
  text(bound: Bound, request: Request): Promise<string>
  /** The answer as plain rows, by key of the answer. */
  rows(bound: Bound, request: Request): Promise<Record<string, unknown>>
}

/** One per process. */
export function createCompiledReads(model: Model, pools: ReadPools): CompiledReads {
  const plans = new Plans(model)
  const names = new StatementNames()
  const query = async (text: string, values: unknown[], replica?: boolean): Promise<[string, (string | null)?]> => {
    const name = names.nameFor(text)
    const statement = { text, values, rowMode: 'array' as const, ...(name && { name }) }
    const { rows } = await pools.query<[string, string | null]>(statement, replica)
    return rows[0]!
  }
  const run = async ({ plan, values }: Bound): Promise<string> => (await query(plan.text, values, plan.replica))[0]
  const finished = (text: string, { plan: { finish } }: Bound, request: Request): Record<string, unknown> => {
    const found = JSON.parse(text) as Record<string, unknown>
    if (finish) finishWith(finish, found, request)
    return found
  }
  const whole = (text: string, bound: Bound, request: Request): string =>
    bound.plan.finish ? JSON.stringify(finished(text, bound, request)) : text
  return {
    model,
    bind: (reading) => plans.bind(reading),
    rows: async (bound, request) => finished(await run(bound), bound, request),
    text: async (bound, request) => {
      if (!request.supposed) return whole(await run(bound), bound, request)
      // A copy of the database may not know yet that a session has ended.
      if (bound.plan.replica && pools.copied) throw new Unsettled()
      const { text, values } = withQuestion(bound, request.supposed.question)
      const [answer, found = null] = await query(text, values)
      if (!request.supposed.holds(found)) throw new Unsettled()
      delete request.supposed
      return whole(answer, bound, request)
    },
  }
}
