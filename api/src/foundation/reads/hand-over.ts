import { Refusal } from '../errors.ts'
import type { Request } from '../request.ts'
import { Uncompilable } from './compile/uncompilable.ts'

const faults = new WeakMap<Request, unknown>()

/** What reading anew finds the place of: a refusal, what is not seen (RD001), a value PostgreSQL cannot read (22…). */
const isFoundAnew = (error: unknown): boolean =>
  error instanceof Uncompilable ||
  error instanceof Refusal ||
  /^(RD001|22[0-9A-Z]{3})$/.test(String((error as { code?: unknown } | null)?.code))

/** A whole answer did not come about, and the query is executed instead. */
export function handOver(request: Request, error: unknown): void {
  if (!isFoundAnew(error)) faults.set(request, error)
}

/** Nothing is answered: who asks could not be found out. */
export const refuseAll = (request: Request, error: unknown): void => void faults.set(request, error)

/** Whatever else went wrong would go wrong again: PostgreSQL is away, or was too slow. Then nothing is read anew. */
export function throwHandedOver(request: Request): void {
  if (faults.has(request)) throw faults.get(request)
}
