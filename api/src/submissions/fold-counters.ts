import type { Work } from '../foundation/work.ts'
import { type Counter, counters } from './counters.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** The counters have grown by a row per change; rows of the same key become one again. */
    'fold-counters': Record<string, never>
  }
}

// Whoever folds or counts anew is left alone: a second one would miss the sums the first is about to write.
const turn = 'select pg_try_advisory_xact_lock(632025) as mine'

/** Takes the rows of each crowded key out and puts their sum in: one statement, so every reader sees the one or the other. */
const statementOf = ({ table, key, unfolded }: Counter): string => `
  with crowded as (
    select row from (select ctid as row, count(*) over (partition by ${key.join(', ')}) as rows
      from ${table} where ${unfolded ?? 'true'}) all_rows where rows > 1),
  gone as (delete from ${table} where ctid = any (array(select row from crowded)) returning *)
  insert into ${table} (${key.join(', ')}, n)
  select ${key.join(', ')}, sum(n) from gone group by ${key.join(', ')} having sum(n) <> 0`

/** Makes the counters small again. Numbers read meanwhile, and after a crash in the middle, stay exact. */
export async function foldCounters({ em }: Pick<Work, 'em'>): Promise<void> {
  const [{ mine }] = await em.execute<[{ mine: boolean }]>(turn)
  if (mine) for (const counter of counters) await em.execute(statementOf(counter))
}
