import { submissionPage } from './sql.mjs'
import { node, peerNode, submissionsOf } from './shapes.mjs'

/** What a citizen and an official find when they come in. */
export const inboxes = [
  {
    name: 'own Laporan of a citizen',
    who: 'warga',
    query: `{ submissions(first: 25) { nodes { ${node} } pageInfo { hasNextPage } } }`,
    sql: submissionPage(`select *, row_number() over (order by created_at desc, id desc) as place from submission
      where owner_id = $1 order by created_at desc, id desc limit 26`),
    cases: ({ citizen }) => [{ likeU: {}, postgraphile: { citizen }, floor: [citizen] }],
    postgraphile: {
      query: `query ($citizen: UUID!) { submissions(first: 25, condition: { ownerId: $citizen },
        orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { ${peerNode} } pageInfo { hasNextPage } } }`,
      shape: submissionsOf,
    },
  },
  {
    name: 'inbox of the official',
    who: 'kepala',
    query: `{ submissions(first: 25, sort: SUBMITTED_AT, descending: false, filter: { status: [COMPLETE] }) {
      nodes { ${node} } pageInfo { hasNextPage } } }`,
    sql: submissionPage(`select *, row_number() over (order by submitted_at, id) as place from submission
      where status = 'COMPLETE' order by submitted_at, id limit 26`),
    cases: () => [{ likeU: {}, postgraphile: {}, floor: [] }],
    postgraphile: {
      query: `{ submissions(first: 25, condition: { status: "COMPLETE" }, orderBy: [SUBMITTED_AT_ASC, ROW_ID_ASC]) {
        nodes { ${peerNode} } pageInfo { hasNextPage } } }`,
      shape: submissionsOf,
    },
  },
]
