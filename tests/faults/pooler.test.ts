import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { hasTool } from '../harness/tools.mjs'
import type { Filed } from '../harness/fill-in.ts'
import { untilStatus, wholeWay } from '../harness/walk.ts'
import { serverConnections } from './pgbouncer.ts'
import { type PooledWorld, startPooled } from './pooled-world.ts'

// apt-get install pgbouncer
describe.skipIf(!process.env.CI && !hasTool('pgbouncer'))('behind PgBouncer in transaction mode', () => {
  let world: PooledWorld
  let people: Cast
  let filed: Filed

  const sql = async <Row extends object>(text: string): Promise<Row[]> =>
    withClient(world.ownerUrl, async (client) => (await client.query<Row>(text)).rows)

  beforeAll(async () => {
    world = await startPooled()
    people = await castFor(world.url, paskibra.kind)
    filed = (await wholeWay(people, paskibra)).filed
  }, 120_000)
  afterAll(() => world?.stop())

  it('a submission goes its whole way into the archive, its messages too', async () => {
    await untilStatus(people.admin, filed.id, 'DELIVERED')
    const { archiveRecords } = await people.admin.ask<{ archiveRecords: { nodes: { description: string }[] } }>(
      '{ archiveRecords(first: 5) { nodes { description } } }',
    )
    expect(archiveRecords.nodes).toHaveLength(1)
  })

  it('many read at once over few connections, each their own', async () => {
    const readers = [people.citizen, people.admin, people.official]
    const alone = await Promise.all(readers.map(read))
    const crowd = Array.from({ length: 60 }, (_, index) => index % readers.length)
    const answers = await Promise.all(crowd.map((index) => read(readers[index]!)))
    expect(answers).toEqual(crowd.map((index) => alone[index]))
    const [{ count }] = (await sql<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database() and usename = 'likeu_app'`,
    )) as [{ count: number }]
    expect(count).toBeLessThanOrEqual(serverConnections)
  })

  it('no statement is kept under a name', async () => {
    const kept = 'select name from pg_prepared_statements'
    for (let look = 0; look < 2 * serverConnections; look += 1)
      expect((await withClient(world.appUrl, (client) => client.query(kept))).rows).toEqual([])
  })

  it('attempts are counted in the database, where every process sees them', async () => {
    const { number } = filed
    const track = 'query ($number: String!) { trackSubmission(number: $number) { status } }'
    await Promise.all(Array.from({ length: 20 }, () => people.citizen.ask(track, { number })))
    expect(await sql(`select points from attempt_count where key like 'track:%'`)).toEqual([{ points: 20 }])
  })

  it('a statement that takes too long is still given up', async () => {
    const limit = async (client: { query(text: string): Promise<{ rows: unknown[] }> }) =>
      (await client.query('show statement_timeout')).rows
    for (let look = 0; look < 2 * serverConnections; look += 1)
      expect(await withClient(world.appUrl, limit)).toEqual([{ statement_timeout: '15s' }])
  })
})

// Without the status: what was delivered may be closed meanwhile.
const read = (reader: Client) =>
  reader.ask(`{ submissions(first: 25, sort: SUBMITTED_AT) { totalCount nodes { id number owner { id }
    division { code } } } }`)
