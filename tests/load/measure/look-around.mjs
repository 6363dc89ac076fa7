import { post } from './call.mjs'

// LIKE-U jumps no further.
const farthest = 1_000_000
const positions = 50

/** Who and what the questions are about, looked up once; the sides give the cursors, each its own. */
export async function lookAround(client, sides) {
  const rows = async (sql, params) => (await client.query(sql, params)).rows
  const [admin] = await rows(`select id, division_id as division from users where username = 'wasnas'`)
  const [citizen] = await rows(`select id from users where username = 'warga'`)
  const { division } = admin
  const queue = await deepIn(client, sides, 'wasnas', division)
  const feed = await deepIn(client, sides, 'kepala')
  const research = await rows(
    `select id from submission where service = 'RESEARCH_PERMIT' and status = 'CLOSED' order by id desc limit 200`,
  )
  const filed = await rows(
    `select id from submission where division_id = $1 and status = 'SUBMITTED' and filed_by_id is null
      order by id limit 400`,
    [division],
  )
  const ids = (found) => found.map(({ id }) => id)
  return {
    admin,
    division,
    citizen: citizen.id,
    middle: queue.middle,
    deep: queue.deep,
    far: feed.deep,
    research: ids(research),
    filed: ids(filed),
  }
}

/** Places in the middle of what is closed, in one bidang or everywhere. */
async function deepIn(client, sides, who, division) {
  const where = `status = 'CLOSED' and ($1::uuid is null or division_id = $1)`
  const { rows } = await client.query(`select count(*)::int as closed from submission where ${where}`, [division])
  const middle = Math.min(Math.floor(rows[0].closed / 2), farthest)
  const found = await client.query(
    `select id, to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "submittedAt"
    from submission where ${where} order by submitted_at desc, id desc offset $2 limit ${positions}`,
    [division, middle],
  )
  const cursors = Object.fromEntries(
    await Promise.all(
      Object.entries(cursorQueries).map(async ([kind, ask]) => [kind, await ask(sides, { who, division, middle })]),
    ),
  )
  const cursorsAt = (place) => Object.fromEntries(Object.entries(cursors).map(([kind, all]) => [kind, all[place]]))
  return { middle, deep: found.rows.map((row, place) => ({ ...row, cursors: cursorsAt(place) })) }
}

const cursorsOf = ({ data }) => data.submissions.edges.map(({ cursor }) => cursor)

const cursorQueries = {
  likeU: async (sides, { who, division, middle }) => {
    const side = sides.find(({ kind }) => kind === 'likeU')
    const query = `query ($filter: SubmissionFilter!, $offset: Int!) { submissions(first: ${positions},
      sort: SUBMITTED_AT, offset: $offset, filter: $filter) { edges { cursor } } }`
    const filter = { status: ['CLOSED'], ...(division ? { division: { in: [division] } } : {}) }
    return cursorsOf(await post(side.url, { query, variables: { filter, offset: middle } }, side.headers({ who })))
  },
  postgraphile: async (sides, { division, middle }) => {
    const side = sides.find(({ kind }) => kind === 'postgraphile')
    if (!side) return []
    const query = `query ($condition: SubmissionCondition!, $offset: Int!) { submissions(first: ${positions},
      orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC], offset: $offset, condition: $condition) { edges { cursor } } }`
    const condition = { status: 'CLOSED', ...(division ? { divisionId: division } : {}) }
    return cursorsOf(await post(side.url, { query, variables: { condition, offset: middle } }))
  },
}
