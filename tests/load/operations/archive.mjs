import { cases } from './sql.mjs'

const node = `json_build_object('id', r.id, 'number', r.number, 'description', r.description, 'createdOn', r.created_on,
  'division', json_build_object('id', d.id, 'name', d.name))`
const fields = 'id number description createdOn division { id name }'

const list = (name, query, where, cases) => ({
  name,
  who: 'wasnas',
  query,
  sql: `select json_build_object('archiveRecords', json_build_object('nodes', coalesce((select json_agg(${node}
      order by r.created_at desc, r.id desc) from (select * from archive_record where division_id = $1 ${where}
      order by created_at desc, id desc limit 25) r join division d on d.id = r.division_id), '[]')))`,
  cases,
})

/** The archive of a bidang. */
export const archiveLists = [
  list('archive, newest 25', `{ archiveRecords(first: 25) { nodes { ${fields} } } }`, '', ({ admin }) =>
    cases([{}], () => [admin.division]),
  ),
  list(
    'archive search, words found seldom',
    `query ($search: String!) { archiveRecords(first: 25, search: $search) { nodes { ${fields} } } }`,
    `and description ilike '%' || $2 || '%'`,
    ({ admin }) => cases([{ search: 'keramik perajin di Plered 123' }], ({ search }) => [admin.division, search]),
  ),
]
