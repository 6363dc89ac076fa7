import { newest, place, submissionPage } from './sql.mjs'
import { node } from './shapes.mjs'

// What an admin sees: the bidang's own, and what they filed themselves elsewhere; each walks its own index.
const own = `division_id = $1 and status <> 'DRAFT'`
const filed = `filed_by_id = $2 and not (${own})`
const half = (where) => `(select * from submission where ${where} ${newest} limit 26)`
const seen = `select *, ${place} from (${half(own)} union all ${half(filed)}) seen ${newest} limit 26`
const total = `, 'totalCount', (select coalesce(sum(n), 0) from submission_count where ${own})
  + (select count(*) from submission where ${filed})`

/** Lists shaped by rights alone, which nobody could ask of PostGraphile without writing the rights down there too. */
export const byRights = [
  {
    name: 'all a bidang sees, newest 25, with totalCount',
    who: 'wasnas',
    query: `{ submissions(first: 25, sort: SUBMITTED_AT) { nodes { ${node} } pageInfo { hasNextPage } totalCount } }`,
    sql: submissionPage(seen, total),
    cases: ({ admin }) => [{ likeU: {}, floor: [admin.division, admin.id] }],
  },
]
