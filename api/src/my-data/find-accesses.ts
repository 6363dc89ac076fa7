import type { Request } from '../foundation/request.ts'
import type { DataAccess } from './data-access.ts'

// All records that tell something of a person: the account, the submissions, and what hangs on them.
const statement = `
  with mine as (select s.id, s.number from submission s where s.owner_id = ?),
  kept (type, id, number) as (
    select 'User', ?::uuid, null
    union all select 'Submission', id, number from mine
    union all select 'Attachment', a.id, m.number from attachment a join mine m on m.id = a.submission_id
    union all select 'IssuedDocument', d.id, m.number from issued_document d join mine m on m.id = d.submission_id
    union all select 'ArchiveRecord', r.id, m.number from archive_record r join mine m on m.id = r.submission_id
    union all select 'Obligation', o.id, m.number from obligations o join mine m on m.id = o.submission_id
    union all select 'ResearchReport', r.id, m.number from research_reports r
      join obligations o on o.id = r.obligation_id join mine m on m.id = o.submission_id
  )
  select e.id, e.at, e.action, u.role, d.name as division, kept.number
  from kept join audit_entry e on e.subject_type = kept.type and e.subject_id = kept.id
    join users u on u.id = e.actor left join division d on d.id = u.division_id
  where e.actor <> ?
  order by e.at desc, e.id desc limit ?`

/** What others did with what is kept about the asker, newest first. */
export async function findAccesses(
  { em, viewer: { id } }: Pick<Request, 'em' | 'viewer'>,
  first: number,
): Promise<DataAccess[]> {
  const found = await em.execute<(Omit<DataAccess, 'at'> & { at: string })[]>(statement, [id, id, id, first])
  return found.map((access) => ({ ...access, at: new Date(access.at) }))
}
