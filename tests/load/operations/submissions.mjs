import { at, cases, cursor } from './sql.mjs'

const fields = `id number service status subject submittedAt owner { id name } division { id code name }`
const node = `json_build_object('id', s.id, 'number', s.number, 'service', s.service, 'status', s.status,
  'subject', s.subject, 'submittedAt', ${at('s.submitted_at')}, 'owner', json_build_object('id', u.id, 'name', u.name),
  'division', json_build_object('id', d.id, 'code', d.code, 'name', d.name))`

/** What an admin sees: the bidang's own, and what they filed themselves; each half by its own index, newest first. */
const halves = (after, most, columns = 'id, submitted_at') => `
  (select ${columns} from submission where division_id = $1 and status <> 'DRAFT' ${after}
    order by submitted_at desc, id desc limit ${most})
  union
  (select ${columns} from submission where filed_by_id = $2 ${after} order by submitted_at desc, id desc limit ${most})`

const page = (after = '', skip = '0', extra = '') => `
  with found as materialized (select id, submitted_at from (${halves(after, `26 + ${skip}`)}) seen
    order by submitted_at desc, id desc limit 26 offset ${skip}),
  shown as (select * from found order by submitted_at desc, id desc limit 25)
  select json_build_object('submissions', json_build_object('nodes', (
    select json_agg(${node} order by s.submitted_at desc, s.id desc) from shown join submission s using (id)
      join users u on u.id = s.owner_id join division d on d.id = s.division_id),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 25 from found))${extra}))`

const total = `, 'totalCount', (select count(*) from submission
  where (division_id = $1 and status <> 'DRAFT') or filed_by_id = $2)`

const query = (more = '') => `query ($after: String, $offset: Int) {
  submissions(first: 25, sort: SUBMITTED_AT, after: $after, offset: $offset) {
    nodes { ${fields} } pageInfo { hasNextPage } ${more} } }`

const admin = ({ admin }) => [admin.division, admin.id]

/** Lists of submissions as an admin of a bidang sees them. */
export const submissionLists = [
  {
    name: 'W1n newest 25 of my bidang',
    who: 'wasnas',
    query: query(),
    sql: page(),
    cases: (world) => cases([{}], () => admin(world)),
  },
  {
    name: 'W1 the same with totalCount',
    who: 'wasnas',
    query: query('totalCount'),
    sql: page('', '0', total),
    cases: (world) => cases([{}], () => admin(world)),
  },
  {
    name: 'W2k page after a deep cursor',
    who: 'wasnas',
    query: query(),
    sql: page('and (submitted_at, id) < ($3, $4)'),
    cases: (world) =>
      world.deep.map(({ id, value }) => ({
        variables: { after: cursor('submittedAt', value, id) },
        params: [...admin(world), value, id],
      })),
  },
  {
    name: 'W2o jump to the middle page',
    who: 'wasnas',
    query: query(),
    sql: page('', '$3::int'),
    cases: (world) => cases([{ offset: world.middle }], ({ offset }) => [...admin(world), offset]),
  },
  {
    name: 'own Laporan of a citizen',
    who: 'warga',
    query: `{ submissions(first: 25) { nodes { ${fields} } pageInfo { hasNextPage } } }`,
    sql: `with found as (select id, created_at from submission where owner_id = $1
        order by created_at desc, id desc limit 26)
      select json_build_object('submissions', json_build_object('nodes', (select json_agg(node) from (
        select ${node} as node from found join submission s using (id) join users u on u.id = s.owner_id
          join division d on d.id = s.division_id order by s.created_at desc, s.id desc limit 25) nodes),
        'pageInfo', json_build_object('hasNextPage', (select count(*) > 25 from found))))`,
    cases: (world) => cases([{}], () => [world.citizen]),
  },
  {
    name: 'inbox of the official',
    who: 'kepala',
    query: `{ submissions(first: 25, sort: SUBMITTED_AT, descending: false, filter: { status: [COMPLETE] }) {
      nodes { ${fields} } pageInfo { hasNextPage } } }`,
    sql: `with found as (select id, submitted_at from submission where status = 'COMPLETE'
        order by submitted_at, id limit 26)
      select json_build_object('submissions', json_build_object('nodes', (select json_agg(node) from (
        select ${node} as node from found join submission s using (id) join users u on u.id = s.owner_id
          join division d on d.id = s.division_id order by s.submitted_at, s.id limit 25) nodes),
        'pageInfo', json_build_object('hasNextPage', (select count(*) > 25 from found))))`,
    cases: () => cases([{}], () => []),
  },
]
