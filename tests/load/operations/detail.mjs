import { at } from './sql.mjs'

/** One submission with everything a desk shows of it. */
export const details = [
  {
    name: 'W3 one submission with all of it',
    who: 'wasnas',
    query: `query ($id: ID!) { submission(id: $id) {
      id number status subject submittedAt owner { id name } division { id name }
      answers { ... on ResearchPermitAnswers { fullName institutionName title purpose startDate endDate } }
      attachments { id requirement fileName file { id size mediaType state } }
      history { id step to createdAt actor { id name } }
      documents { id number issuedOn state }
      verdicts { id key outcome } } }`,
    sql: `select json_build_object('submission', (select json_build_object(
      'id', s.id, 'number', s.number, 'status', s.status, 'subject', s.subject, 'submittedAt', ${at('s.submitted_at')},
      'owner', json_build_object('id', u.id, 'name', u.name), 'division', json_build_object('id', d.id, 'name', d.name),
      'answers', (select json_build_object('fullName', full_name, 'institutionName', institution_name, 'title', title,
        'purpose', purpose, 'startDate', start_date, 'endDate', end_date) from research_permit_answers
        where submission_id = s.id),
      'attachments', (select coalesce(json_agg(json_build_object('id', a.id, 'requirement', requirement, 'fileName',
        file_name, 'file', json_build_object('id', f.id, 'size', f.size, 'mediaType', f.media_type, 'state', f.state))
        order by a.created_at, a.id), '[]') from attachment a join stored_files f on f.id = a.file_id
        where a.submission_id = s.id),
      'history', (select coalesce(json_agg(json_build_object('id', h.id, 'step', step, 'to', "to", 'createdAt',
        ${at('h.created_at')}, 'actor', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end)
        order by h.created_at, h.id), '[]') from history_entry h left join users p on p.id = h.actor_id
        where h.submission_id = s.id),
      'documents', (select coalesce(json_agg(json_build_object('id', id, 'number', number, 'issuedOn', issued_on,
        'state', state) order by issued_at, id), '[]') from issued_document where submission_id = s.id),
      'verdicts', (select coalesce(json_agg(json_build_object('id', id, 'key', key, 'outcome', outcome)
        order by created_at, id), '[]') from verdicts where submission_id = s.id))
      from submission s join users u on u.id = s.owner_id join division d on d.id = s.division_id
      where s.id = $1 and ((s.division_id = $2 and s.status <> 'DRAFT') or s.filed_by_id = $3)))`,
    cases: ({ research, admin }) =>
      research.map((id) => ({ variables: { id }, params: [id, admin.division, admin.id] })),
  },
]
