import { setTimeout as wait } from 'node:timers/promises'

const patience = 120

/** Waits until nothing that an earlier lap gave rise to is still to be done, so that it burdens no later one. */
export async function whenSettled(client, waiting) {
  for (let look = 0; look < patience; look += 1) {
    if ((await client.query(waiting)).rows[0].waiting === 0) return
    await wait(500)
  }
  throw new Error('Jobs do not come to an end.')
}

const underWay = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  and state = 'active' and backend_type = 'client backend' and query_start < now() - interval '200 ms'`

/** Ends the statements whose askers have gone away when the time was up: PostgreSQL would work on, in the others' time. */
export async function endUnasked(client) {
  for (let look = 0; look < patience; look += 1) {
    const { rows } = await client.query(`select pg_cancel_backend(pid) ${underWay}`)
    if (rows.length === 0) return
    await wait(250)
  }
  throw new Error('A statement does not let itself be ended.')
}
