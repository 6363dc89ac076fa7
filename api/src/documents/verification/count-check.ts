import { randomInt } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { EarlierChecks } from './earlier-checks.ts'

/** Lanes one document is counted in. */
const lanes = 8

/** Reads what was counted before and counts this check, by one statement that holds no lock longer than itself. */
const statement = `
  with counted as (
    insert into document_check as lane (document_id, lane, times, first_at, last_at) values (?, ?, 1, ?, ?)
    on conflict (document_id, lane) do update set times = lane.times + 1, last_at = greatest(lane.last_at, excluded.last_at)
  )
  select coalesce(sum(times), 0)::int as times, min(first_at) as first, max(last_at) as last
  from document_check where document_id = ?`

interface Row {
  times: number
  first: string | Date | null
  last: string | Date | null
}

/** Counts a check of a document, and tells of those before it. */
export async function countCheck(em: EntityManager, document: string, now: Date): Promise<EarlierChecks> {
  const [row] = await em.execute<Row[]>(statement, [document, randomInt(lanes), now, now, document])
  const { times, first, last } = row!
  return { times, firstAt: dateOf(first), lastAt: dateOf(last) }
}

const dateOf = (moment: string | Date | null): Date | null => (moment === null ? null : new Date(moment))
