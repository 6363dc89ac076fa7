import { at, cases } from './sql.mjs'

const search = (name, word) => ({
  name,
  who: 'wasnas',
  query: `query ($search: String!) { submissions(first: 25, sort: SUBMITTED_AT, search: $search) {
    nodes { id number subject submittedAt } } }`,
  sql: `select json_build_object('submissions', json_build_object('nodes', coalesce((select json_agg(json_build_object(
      'id', id, 'number', number, 'subject', subject, 'submittedAt', ${at('submitted_at')})) from (
    select * from submission
    where subject ilike '%' || $3 || '%' and ((division_id = $1 and status <> 'DRAFT') or filed_by_id = $2)
    order by submitted_at desc, id desc limit 25) found), '[]')))`,
  cases: ({ admin }) => cases([{ search: word }], () => [admin.division, admin.id, word]),
})

/** Searching submissions by words of their subject. */
export const searches = [
  search('W4 search, a word found everywhere', 'Wanayasa'),
  search('W4 search, words found seldom', 'keramik perajin di Plered 123'),
]
