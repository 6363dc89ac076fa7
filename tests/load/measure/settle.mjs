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
