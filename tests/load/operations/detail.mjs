import { at } from './sql.mjs'
import { moment, withId } from './shapes.mjs'

const answers = 'fullName institutionName title purpose startDate endDate'

const all = (table, columns, order, more = '') => `(select coalesce(json_agg(json_build_object(${columns}) order by
  ${order}), '[]') from ${table} x ${more} where x.submission_id = s.id)`

const sql = `select json_build_object('submission', json_build_object(
  'id', s.id, 'number', s.number, 'status', s.status, 'subject', s.subject, 'submittedAt', ${at('s.submitted_at')},
  'owner', json_build_object('id', u.id, 'name', u.name), 'division', json_build_object('id', d.id, 'name', d.name),
  'answers', (select json_build_object('fullName', full_name, 'institutionName', institution_name, 'title', title,
    'purpose', purpose, 'startDate', start_date, 'endDate', end_date) from research_permit_answers
    where submission_id = s.id),
  'attachments', ${all(
    'attachment',
    `'id', x.id, 'requirement', requirement, 'fileName', file_name,
      'file', json_build_object('id', f.id, 'size', f.size, 'mediaType', f.media_type, 'state', f.state)`,
    'x.created_at, x.id',
    'join stored_files f on f.id = x.file_id',
  )},
  'history', ${all(
    'history_entry',
    `'id', x.id, 'step', step, 'to', "to", 'createdAt', ${at('x.created_at')},
      'actor', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end`,
    'x.created_at, x.id',
    'left join users p on p.id = x.actor_id',
  )},
  'documents', ${all('issued_document', `'id', id, 'number', number, 'issuedOn', issued_on, 'state', state`, 'issued_at, id')},
  'verdicts', ${all('verdicts', `'id', id, 'key', key, 'outcome', outcome`, 'created_at, id')}))::text
  from submission s join users u on u.id = s.owner_id join division d on d.id = s.division_id where s.id = $1`

const shape = ({ submission: s }) => ({
  submission: {
    id: s.rowId,
    number: s.number,
    status: s.status,
    subject: s.subject,
    submittedAt: moment(s.submittedAt),
    owner: withId(s.owner),
    division: withId(s.division),
    answers: s.researchPermitAnswer,
    attachments: s.attachments.nodes.map(({ file, ...one }) => ({ ...withId(one), file: withId(file) })),
    history: s.historyEntries.nodes.map(({ actor, createdAt, ...one }) => ({
      ...withId(one),
      createdAt: moment(createdAt),
      actor: actor && withId(actor),
    })),
    documents: s.issuedDocuments.nodes.map(withId),
    verdicts: s.verdicts.nodes.map(withId),
  },
})

/** One submission with everything a desk shows of it. */
export const details = [
  {
    name: 'W3 one submission with all of it',
    aims: { floor: 0.55, postgraphile: 2 },
    who: 'wasnas',
    query: `query ($id: ID!) {
      submission(id: $id) { id number status subject submittedAt owner { id name } division { id name }
      answers { ... on ResearchPermitAnswers { ${answers} } }
      attachments { id requirement fileName file { id size mediaType state } }
      history { id step to createdAt actor { id name } }
      documents { id number issuedOn state }
      verdicts { id key outcome } } }`,
    sql,
    cases: ({ research }) => research.map((id) => ({ likeU: { id }, postgraphile: { id }, floor: [id] })),
    postgraphile: {
      query: `query ($id: UUID!) {
        submission(rowId: $id) { rowId number status subject submittedAt owner { rowId name } division { rowId name }
        researchPermitAnswer { ${answers} }
        attachments(orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { nodes { rowId requirement fileName
          file { rowId size mediaType state } } }
        historyEntries(orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { nodes { rowId step to createdAt actor { rowId name } } }
        issuedDocuments(orderBy: [ISSUED_AT_ASC, ROW_ID_ASC]) { nodes { rowId number issuedOn state } }
        verdicts(orderBy: [ROW_ID_ASC]) { nodes { rowId key outcome } } } }`,
      shape,
    },
  },
]
