import { newest, place, submissionPage } from './sql.mjs'
import { node, peerNode, submissionsOf } from './shapes.mjs'

// What has been closed in one bidang: LIKE-U guards it with the rights of its admin, the others ask for it plainly.
const theirs = `division_id = $1 and status = 'CLOSED'`
const rows = (after = '') => `select *, ${place} from submission where ${theirs} ${after} ${newest} limit 26`
const counted = `, 'totalCount', (select coalesce(sum(n), 0) from submission_count where ${theirs})`

const query = (more = '') => `query ($division: ID!, $after: String, $offset: Int) {
  submissions(first: 25, sort: SUBMITTED_AT, after: $after, offset: $offset,
    filter: { status: [CLOSED], division: { in: [$division] } }) { nodes { ${node} } pageInfo { hasNextPage } ${more} } }`

const peerQuery = (more = '') => `query ($division: UUID!, $after: Cursor, $offset: Int) {
  submissions(first: 25, orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC], after: $after, offset: $offset,
    condition: { status: "CLOSED", divisionId: $division }) { nodes { ${peerNode} } pageInfo { hasNextPage } ${more} } }`

const list = (name, aims, sql, cases, more) => ({
  name,
  aims,
  who: 'wasnas',
  query: query(more),
  sql,
  cases,
  postgraphile: { query: peerQuery(more), shape: submissionsOf },
})

const everyone = ({ division }, variables = {}, params = []) => ({
  likeU: { division, ...variables },
  postgraphile: { division, ...variables },
  floor: [division, ...params],
})

/** The list a desk looks at most. */
export const queue = [
  list('W1n newest 25 closed of a bidang', { floor: 0.55, postgraphile: 2 }, submissionPage(rows()), (world) => [
    everyone(world),
  ]),
  list(
    'W1 the same with totalCount',
    { postgraphile: 3 },
    submissionPage(rows(), counted),
    (world) => [everyone(world)],
    'totalCount',
  ),
  list(
    'W2k page after a deep cursor',
    { floor: 0.5, postgraphile: 2.5 },
    submissionPage(rows('and (submitted_at, id) < ($2, $3)')),
    (world) =>
      world.deep.map(({ id, submittedAt, cursors }) => {
        const { division } = world
        const after = (side) => ({ division, after: cursors[side] })
        return { likeU: after('likeU'), postgraphile: after('postgraphile'), floor: [division, submittedAt, id] }
      }),
  ),
  list(
    'W2o jump to the middle page',
    { postgraphile: 20 },
    submissionPage(`select s.*, ${place} from submission s
      where id in (select id from submission where ${theirs} ${newest} limit 26 offset $2)`),
    (world) => [everyone(world, { offset: world.middle }, [world.middle])],
  ),
]
