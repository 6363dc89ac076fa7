import type { Put } from '../foundation/reads/summary.ts'
import type { Scope } from './scope.ts'

/** The rows of a query as a JSON list. */
export const rowsSql = (query: string): string => `(select coalesce(json_agg(one), '[]') from (${query}) one)`

/** That a counter's row is of the scope. */
export function within({ divisions, services }: Scope, put: Put): string {
  const division = divisions ? ` and division_id = any(${put(divisions, 'uuid[]')})` : ''
  const service = services ? ` and service = any(${put(services, 'text[]')})` : ''
  return division + service
}
