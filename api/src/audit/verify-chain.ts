import type { EntityManager } from '@mikro-orm/postgresql'

/** The first line of a chain that is not what it was when it was written. */
export interface BrokenLink {
  lane: number
  position: string
  entry: string
  /** `CHANGED`: the line or the one before differs. `GAP`: lines before it are gone. */
  fault: 'CHANGED' | 'GAP'
}

const statement = `
  select lane, position::text, id as entry,
    case when position <> before + 1 then 'GAP' else 'CHANGED' end as fault
  from (
    select *, coalesce(lag(position) over chain, 0) as before,
      encode(sha256(convert_to(concat_ws('|', coalesce(lag(hash) over chain, ''), lane, position, id,
        extract(epoch from at), actor, acted_for, action, subject_type, subject_id, detail::text), 'UTF8')), 'hex') as expected
    from audit_entry window chain as (partition by lane order by position)
  ) line
  where hash <> expected or position <> before + 1
  order by lane, position`

/** Recomputes the audit chains; empty when every line is as it was written. The first broken link per chain is named. */
export async function verifyChain(em: EntityManager): Promise<BrokenLink[]> {
  const broken = await em.execute<BrokenLink[]>(statement)
  const first = new Map<number, BrokenLink>()
  for (const link of broken) if (!first.has(link.lane)) first.set(link.lane, link)
  return [...first.values()]
}
