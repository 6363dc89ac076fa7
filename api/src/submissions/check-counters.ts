import type { Work } from '../foundation/work.ts'
import { type Counter, counters } from './counters.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Every night the counters are compared with what they count. */
    'check-counters': Record<string, never>
  }
}

const statementOf = ({ table, key, recount }: Counter): string => `
  select count(*)::integer as keys from (
    select 1 from (select ${key.join(', ')}, n from ${table} union all select ${key.join(', ')}, -n from ${recount}) both_counts
    group by ${key.join(', ')} having sum(n) <> 0) drifted`

/** How many keys of each counter differ from what they count; all 0 unless someone wrote past the database's triggers. */
export async function driftOf({ em }: Pick<Work, 'em'>): Promise<Record<string, number>> {
  const drift: Record<string, number> = {}
  for (const counter of counters) {
    const [row] = await em.execute<[{ keys: number }]>(statementOf(counter))
    drift[counter.table] = row.keys
  }
  return drift
}

/** The job `check-counters`: says in the log when a counter is wrong, and counts everything anew. */
export async function checkCounters({ em, log }: Pick<Work, 'em' | 'log'>): Promise<void> {
  // The whole history is gone through; no person waits for it.
  await em.execute(`set local statement_timeout = '10min'`)
  const drift = await driftOf({ em })
  if (Object.values(drift).every((keys) => keys === 0)) return
  log.error({ drift }, 'counters: not what they count; counted anew')
  await em.execute('select rebuild_counters()')
}
