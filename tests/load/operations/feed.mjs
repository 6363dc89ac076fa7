import { at } from './sql.mjs'
import { submissionsOf } from './shapes.mjs'

const fields = 'number service status subject submittedAt dueOn version'

/** A long page without relations, one after the other, as another agency reads along; LIKE-U gives 100 at most. */
export const feed = [
  {
    name: 'W7 100 rows after a cursor',
    aims: { floor: 1, postgraphile: 2 },
    who: 'kepala',
    query: `query ($after: String) { submissions(first: 100, sort: SUBMITTED_AT, after: $after,
      filter: { status: [CLOSED] }) { nodes { id ${fields} } } }`,
    sql: `select json_build_object('submissions', json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', id, 'number', number, 'service', service, 'status', status, 'subject', subject,
      'submittedAt', ${at('submitted_at')}, 'dueOn', due_on, 'version', version)), '[]')))::text
      from (select * from submission where status = 'CLOSED' and (submitted_at, id) < ($1, $2)
      order by submitted_at desc, id desc limit 100) s`,
    cases: ({ far }) =>
      far.map(({ id, submittedAt, cursors }) => ({
        likeU: { after: cursors.likeU },
        postgraphile: { after: cursors.postgraphile },
        floor: [submittedAt, id],
      })),
    postgraphile: {
      query: `query ($after: Cursor) { submissions(first: 100, after: $after, condition: { status: "CLOSED" },
        orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC]) { nodes { rowId ${fields} } } }`,
      shape: submissionsOf,
    },
  },
]
