import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { eventually } from '../harness/mailbox.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { freePort } from '../harness/server.ts'
import { draft, file } from '../harness/walk.ts'
import { type ChildServer, onDatabase, startChild } from './child-server.ts'
import { freeJobsOfTheDead } from './free-jobs.ts'

/** More than two slices, so that one is still to come when the first is seen. */
const copies = 5000
let database: TestDatabase
let dataDir: string
let port: number
let server: ChildServer
let admin: Client

beforeAll(async () => {
  database = await createDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-export-'))
  port = await freePort()
  server = await startChild(dataDir, port, onDatabase(database))
  const citizen = await newCitizen(server.url)
  admin = await signIn(server.url, 'ideologi')
  const original = await draft(citizen, paskibra)
  await file(citizen, original)
  await query(
    `insert into submission select (jsonb_populate_record(original,
       jsonb_build_object('id', gen_random_uuid(), 'number', 'COPY-' || n))).*
     from submission original, generate_series(1, ${copies}) n where original.id = $1`,
    [original],
  )
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const query = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(server.ownerUrl(), async (client) => (await client.query<Row>(text, values)).rows)

interface Found {
  state: string
  rows: number
  file: object | null
}
async function look(id: string): Promise<Found> {
  const document = 'query ($id: ID!) { export(id: $id) { state rows file { id } } }'
  return (await admin.ask<{ export: Found }>(document, { id })).export
}

test('killed at half, an export goes on where it was, and nothing is offered before the whole', async () => {
  const { requestExport } = await admin.ask<{ requestExport: { export: { id: string } } }>(
    'mutation ($input: RequestExportInput!) { requestExport(input: $input) { export { id } } }',
    { input: { list: 'submissions', columns: [{ path: 'number' }, { path: 'owner.name' }], format: 'CSV' } },
  )
  const { id } = requestExport.export
  const half = await eventually('The first slices', async () => {
    const found = await look(id)
    return found.rows > 0 ? found : undefined
  })
  await server.end('SIGKILL')
  expect(half).toMatchObject({ state: 'RUNNING', file: null })
  expect(half.rows).toBeLessThan(copies)

  await freeJobsOfTheDead(server.ownerUrl())
  server = await startChild(dataDir, port, onDatabase(database))
  const download = 'mutation ($id: ID!) { downloadExport(input: { export: $id }) { url } }'
  expect(await admin.codeOf(download, { id })).toBe('NOT_FOUND')
  const whole = await eventually(
    'The whole export',
    async () => {
      const found = await look(id)
      return found.state === 'RUNNING' ? undefined : found
    },
    120,
  )
  expect(whole).toMatchObject({ state: 'READY', rows: copies + 1 })

  const { downloadExport } = await admin.ask<{ downloadExport: { url: string } }>(download, { id })
  const lines = new TextDecoder()
    .decode(await admin.fetchFile(downloadExport.url))
    .trim()
    .split('\r\n')
  expect(new Set(lines).size).toBe(copies + 2)
  expect(lines).toHaveLength(copies + 2)
  expect(await query('select 1 from export_slice')).toEqual([])
  expect(await query(`select 1 from audit_entry where action = 'export.finish'`)).toHaveLength(1)
}, 180_000)
