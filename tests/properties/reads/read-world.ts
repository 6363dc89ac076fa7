import { withClient } from '../../../api/src/database/with-client.ts'
import { jobSchema } from '../../../api/src/foundation/jobs/install-jobs.ts'
import type { ViewerKind } from '../../../api/src/foundation/viewer.ts'
import { queues } from '../../../api/src/queues.ts'
import { Client } from '../../harness/client.ts'
import { eventually } from '../../harness/mailbox.ts'
import { newCitizen, signIn } from '../../harness/people.ts'
import { startServer, type World } from '../../harness/server.ts'
import { storyDay } from '../../harness/story-day.ts'
import { populate } from './populate.ts'
import { StoppableClock } from './stoppable-clock.ts'

/** Two servers on one database: one reads by compiled statements, the other as the reference. */
export interface ReadWorld {
  compiled: string
  plain: string
  ownerUrl: string
  viewers: Record<string, Asker>
  stop(): Promise<void>
}

/** Someone who asks, and what the rights table takes them for. */
export interface Asker {
  kind: ViewerKind
  client: Client
  /** Has something to do first, and is refused nearly everything until then. */
  held?: true
}

// The same secret, so that what one server signs the other reads; addresses are told apart by their header.
const env = { SECRET: 'the same for both of the two servers', TRUST_PROXY: '1' }

/** Starts both, lets the agency work until nothing stirs, and stops the clock. */
export async function startReadWorld(): Promise<ReadWorld> {
  const clock = new StoppableClock()
  clock.turnTo(storyDay)
  const world = await startServer(env, { clock, reads: 'PLAIN' })
  const { ownerUrl, appUrl } = world.database
  const database = { ownerUrl, appUrl, stop: async () => undefined }
  // Letters and messages tell the address people know, whichever server writes them.
  const compiled = await startServer({ ...env, PUBLIC_URL: world.url }, { clock, reads: 'COMPILED', database })
  const viewers = await signEveryoneIn(world)
  await untilNothingStirs(ownerUrl)
  clock.stop()
  const stop = async () => {
    await compiled.stop()
    await world.stop()
  }
  return { compiled: compiled.url, plain: world.url, ownerUrl, viewers, stop }
}

/** Who asks: everyone the rights table tells apart, and those who stand between two of its lines. */
async function signEveryoneIn(world: World): Promise<Record<string, Asker>> {
  const { url } = world
  const enter = (username: string) => signIn(url, username)
  const siti = await newCitizen(url, 'Siti Nurjanah')
  const rudi = await newCitizen(url, 'Rudi Hartono')
  const doers = {
    siti,
    rudi,
    kepala: await enter('kepala'),
    wasnas: await enter('wasnas'),
    ideologi: await enter('ideologi'),
  }
  await populate(world, doers)
  return {
    'super admin': { kind: 'SUPER_ADMIN', client: await enter('pengelola') },
    siti: { kind: 'CITIZEN', client: siti },
    rudi: { kind: 'CITIZEN', client: rudi },
    'an admin': { kind: 'ADMIN', client: doers.ideologi },
    'an admin who stands in for the head': { kind: 'ADMIN', client: doers.wasnas },
    'an admin who stands in for an official of another bidang': { kind: 'ADMIN', client: await enter('ormas') },
    'an admin who has not accepted the terms': { kind: 'ADMIN', client: await enter('baru'), held: true },
    'the head': { kind: 'OFFICIAL', client: doers.kepala },
    'an official of one bidang': { kind: 'OFFICIAL', client: await enter('kabid') },
    nobody: { kind: 'ANONYMOUS', client: new Client(url) },
  }
}

/** Waits until every job that is due has been done. */
const untilNothingStirs = (ownerUrl: string): Promise<true> =>
  eventually('The end of all jobs', () =>
    withClient(ownerUrl, async (client) => {
      const { rows } = await client.query<{ left: number }>(
        `select count(*)::int as left from ${jobSchema}.job
         where state in ('created', 'active', 'retry') and start_after <= now() and name = any($1)`,
        [queues.map(({ name }) => name)],
      )
      return rows[0]!.left === 0 ? true : undefined
    }),
  )
