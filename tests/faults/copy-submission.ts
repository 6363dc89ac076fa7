import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { withClient } from '../../api/src/database/with-client.ts'

/** Copies the rows of a table whose `by` is `id`, with some columns changed. `newId` gives every copy an id of its own. */
async function copyRows(client: Client, table: string, by: string, id: string, changes: object, newId: boolean) {
  const fresh = newId ? `|| jsonb_build_object('id', gen_random_uuid())` : ''
  await client.query(
    `insert into ${table} select (jsonb_populate_record(original, $2::jsonb ${fresh})).*
     from ${table} original where ${by} = $1`,
    [id, JSON.stringify(changes)],
  )
}

/** Copies a Paskibra submission with its answers, papers and verdicts, and puts the copies where a test wants them. */
export const copySubmission = (ownerUrl: string, original: string, status: string, count: number): Promise<string[]> =>
  withClient(ownerUrl, async (client) => {
    const copies = Array.from({ length: count }, () => randomUUID())
    for (const id of copies) {
      await copyRows(client, 'submission', 'id', original, { id, number: `COPY-${id.slice(0, 18)}`, status }, false)
      await copyRows(client, 'paskibra_answers', 'submission_id', original, { submission_id: id }, false)
      for (const table of status === 'DRAFT' ? ['attachment'] : ['attachment', 'verdicts', 'round_snapshots'])
        await copyRows(client, table, 'submission_id', original, { submission_id: id }, true)
    }
    await client.query(
      `update verdicts v set paper_id = a.id from attachment a
       where v.submission_id = any($1) and a.submission_id = v.submission_id and a.requirement = v.key`,
      [copies],
    )
    if (status === 'IN_VERIFICATION')
      await client.query(
        `update submission set holder_id = verified_by_id, verified_by_id = null, held_until = now() + interval '1 hour'
         where id = any($1)`,
        [copies],
      )
    if (status === 'DRAFT')
      await client.query(
        `update submission set number = null, submitted_at = null, verified_by_id = null, due_on = null, used_days = 0
         where id = any($1)`,
        [copies],
      )
    if (status === 'APPROVED')
      await client.query(
        `update submission set decided_by_id = (select id from users where username = 'kepala') where id = any($1)`,
        [copies],
      )
    return copies
  })

/** Makes a colleague who has the same post and password as someone there is, under another name. */
export const addColleague = (ownerUrl: string, of: string, username: string): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    const person = { username, email: `${username}@contoh.id`, nip: null, phone: null }
    const { rows } = await client.query<{ id: string }>('select id from users where username = $1', [of])
    await copyRows(client, 'users', 'id', rows[0]!.id, person, true)
  })
