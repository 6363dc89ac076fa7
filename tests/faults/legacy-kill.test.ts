import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import type { Client } from '../harness/client.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { eventually } from '../harness/mailbox.ts'
import {
  beginImport,
  bringRegister,
  checked,
  lookAtImport,
  settled,
  tryImport,
  workbook,
} from '../harness/old-register.ts'
import { signIn } from '../harness/people.ts'
import { freePort } from '../harness/server.ts'
import { type ChildServer, startChild } from './child-server.ts'

/** Three stretches of rows that go into the archive together. */
const many = 150

let database: TestDatabase
let dataDir: string
let port: number
let server: ChildServer
let admin: Client

/** The database outlives the server: only the program is killed. */
const start = (): Promise<ChildServer> =>
  startChild(dataDir, port, { DATABASE_URL: database.appUrl, DATABASE_MIGRATION_URL: database.ownerUrl })
const query = <Row extends object>(text: string): Promise<Row[]> =>
  withClient(database.ownerUrl, async (client) => (await client.query<Row>(text)).rows)

beforeAll(async () => {
  database = await createDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-legacy-'))
  port = await freePort()
  server = await start()
  admin = await signIn(server.url, 'wasnas')
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const heads = ['Nomor', 'Klasifikasi', 'Uraian', 'Tanggal']
const keeping = ['Jangka simpan aktif (tahun)', 'Jangka simpan inaktif (tahun)', 'Nasib akhir']
const numberOf = (index: number) => `200.1.3/${index + 1}/WASNAS/2019`

test('killed in the middle, an import brings every row once and loses none', async () => {
  const rows = Array.from({ length: many }, (_, index) => [
    numberOf(index),
    '200.1.3',
    'Laporan',
    '3/2/2019',
    2,
    3,
    'Musnah',
  ])
  const id = await beginImport(admin)
  await bringRegister(admin, id, await workbook([[...heads, ...keeping], ...rows]))
  expect(await checked(admin, id)).toMatchObject({ good: many })
  await withClient(database.ownerUrl, async (client) => {
    // Whoever holds this row makes the last stretch wait in the middle of its transaction.
    await client.query('begin')
    await client.query('select from legacy_row where line = 120 for update')
    expect(await tryImport(admin, 'importLegacy', { import: id })).toBe('OK')
    await eventually('The first records', async () => (await lookAtImport(admin, id)).imported === 100 || undefined)
    await server.end('SIGKILL')
    await client.query('rollback')
  })

  // As if the minutes had passed after which a silent worker is taken for dead.
  await query(`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`)
  server = await start()
  expect(await settled(admin, id)).toMatchObject({ state: 'IMPORTED', imported: many })
  const records = await query<{ number: string }>('select number from archive_record')
  expect(records.map(({ number }) => number).sort()).toEqual(
    Array.from({ length: many }, (_, index) => numberOf(index)).sort(),
  )
}, 300_000)
