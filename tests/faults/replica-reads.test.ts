import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { Client } from '../harness/client.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

// The copy is marked by what it says: documents that the database itself knows nothing of.
const mark = `insert into month_count (month, division_id, service, event, used_days, late, n)
  values (date_trunc('month', now() - interval '2 months'), gen_random_uuid(), 'PASKIBRA', 'ISSUED', 2, false, 7)`

let world: World
let copy: TestDatabase

beforeAll(async () => {
  copy = await createDatabase()
  await withClient(copy.ownerUrl, (client) => client.query(mark))
  world = await startServer({ DATABASE_URL: copy.appUrl, DATABASE_REPLICA_URLS: copy.appUrl })
})
afterAll(() => world?.stop())

const served = async () => {
  const { openStatistics } = await new Client(world.url).ask<{
    openStatistics: { services: { service: string; served: number | null }[] }
  }>('{ openStatistics { services { service served } } }')
  return openStatistics.services.find(({ service }) => service === 'PASKIBRA')!.served
}

it('open statistics are told by the copy, what a desk works with is not, and nothing is missed when the copy goes', async () => {
  expect(await served()).toBe(7)
  const official = await signIn(world.url, 'kepala')
  const { dashboard } = await official.ask<{ dashboard: { happened: { issued: number } } }>(
    'query ($from: LocalDate!) { dashboard(from: $from, step: MONTH) { happened { issued } } }',
    { from: new Date(Date.now() - 100 * 86_400_000).toISOString().slice(0, 10) },
  )
  expect(dashboard.happened.issued).toBe(0)
  await copy.drop()
  expect(await served()).toBeNull()
})
