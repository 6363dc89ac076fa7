import type { EntityManager } from '@mikro-orm/postgresql'
import type { Quarter } from './quarter.ts'

/** The numbers of a proof report. */
export interface Proof {
  records: number
  documents: number
  files: number
  bytes: number
  checked: number
  rounds: number
  found: number
  open: number
}

/** The last line of one of the audit's chains: whoever keeps it can tell later whether anything before it was changed. */
export interface ChainHead {
  lane: number
  position: string
  hash: string
}

const numbers = `
  with quarter as (select ?::timestamptz as first, ?::timestamptz as past)
  select
    (select count(*)::integer from archive_record) as records,
    (select count(*)::integer from issued_document) as documents,
    (select count(*)::integer from stored_files where state <> 'REJECTED') as files,
    (select coalesce(sum(size), 0)::float8 from stored_files where state <> 'REJECTED') as bytes,
    (select coalesce(sum(files), 0)::integer from integrity_round, quarter
      where created_at >= first and created_at < past) as checked,
    (select count(*)::integer from integrity_round, quarter where finished_at >= first and finished_at < past) as rounds,
    (select count(*)::integer from integrity_finding, quarter
      where created_at >= first and created_at < past) as found,
    (select count(*)::integer from integrity_finding where state = 'OPEN') as open`

/** Counts what a report says of a quarter, and of everything as it stands now. */
export async function countProof(em: EntityManager, { firstDay, lastDay }: Quarter): Promise<Proof> {
  // Days begin at midnight in Purwakarta.
  const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`)
  const past = new Date(midnight(lastDay).getTime() + 86_400_000)
  const [row] = await em.execute<Proof[]>(numbers, [midnight(firstDay), past])
  return row!
}

/** Where the audit's chains end now. */
export const findChainHeads = (em: EntityManager): Promise<ChainHead[]> =>
  em.execute<ChainHead[]>(
    'select distinct on (lane) lane, position::text, hash from audit_entry order by lane, position desc',
  )
