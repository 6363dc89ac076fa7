import { archiveLists } from './archive.mjs'
import { details } from './detail.mjs'
import { searches } from './search.mjs'
import { submissionLists } from './submissions.mjs'

/** Everything that is raced: the question to the API beside the statement an expert would write for it by hand. */
export const operations = [...submissionLists, ...details, ...searches, ...archiveLists]

/** Who and what the questions are about, looked up once. */
export async function lookAround(client) {
  const rows = async (sql, params) => (await client.query(sql, params)).rows
  const [admin] = await rows(`select id, division_id as division from users where username = 'wasnas'`)
  const [citizen] = await rows(`select id from users where username = 'warga'`)
  const [{ seen }] = await rows(`select count(*)::int as seen from submission where division_id = $1`, [admin.division])
  const middle = Math.floor(seen / 2)
  const deep = await rows(
    `select id, to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as value from submission
    where division_id = $1 and submitted_at is not null order by submitted_at desc, id desc offset $2 limit 50`,
    [admin.division, middle],
  )
  const research = await rows(
    `select id from submission where service = 'RESEARCH_PERMIT' and status = 'CLOSED' order by id desc limit 200`,
  )
  return { admin, citizen: citizen.id, middle, deep, research: research.map(({ id }) => id) }
}
