import { at, newest } from './sql.mjs'
import { submissionsOf } from './shapes.mjs'

const words = (search) => search.split(' ')

const sqlOf = (count) => `select json_build_object('submissions', json_build_object('nodes', coalesce(json_agg(
  json_build_object('id', id, 'number', number, 'subject', subject, 'submittedAt', ${at('submitted_at')})
  ${newest}), '[]')))::text from (select * from submission where division_id = $1 and status = 'CLOSED'
  ${Array.from({ length: count }, (_, index) => `and search_text like $${index + 2}`).join(' ')} ${newest} limit 25) s`

const search = (name, sought, aims) => ({
  name,
  aims,
  who: 'wasnas',
  query: `query ($division: ID!, $search: String!) { submissions(first: 25, sort: SUBMITTED_AT, search: $search,
    filter: { status: [CLOSED], division: { in: [$division] } }) { nodes { id number subject submittedAt } } }`,
  sql: sqlOf(words(sought).length),
  cases: ({ division }) => [
    {
      likeU: { division, search: sought },
      postgraphile: { division, words: words(sought).map((word) => ({ searchText: { includes: word } })) },
      floor: [division, ...words(sought).map((word) => `%${word}%`)],
    },
  ],
  postgraphile: {
    query: `query ($division: UUID!, $words: [SubmissionFilter!]) { submissions(first: 25,
      orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC], condition: { status: "CLOSED", divisionId: $division },
      filter: { and: $words }) { nodes { rowId number subject submittedAt } } }`,
    shape: submissionsOf,
  },
})

/** Searching submissions by words. */
export const searches = [
  search('W4 search, a word found everywhere', 'wanayasa', { floor: 0.9, postgraphile: 1.1 }),
  search('W4 search, words found seldom', 'keramik perajin plered', { floor: 0.9, postgraphile: 1.1 }),
]
