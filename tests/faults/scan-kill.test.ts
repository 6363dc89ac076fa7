import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { signIn } from '../harness/people.ts'
import { emptySheet, photographed, stackOf } from '../harness/scanned.ts'
import { freePort } from '../harness/server.ts'
import { type ChildServer, startChild } from './child-server.ts'

let dataDir: string
let port: number
let server: ChildServer
let admin: Client
/** Folders that killed processes left behind. */
let stale: string[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-scan-kill-'))
  port = await freePort()
  server = await startChild(dataDir, port)
  admin = await signIn(server.url, 'ideologi')
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

const query = <Row extends object>(text: string) =>
  withClient(server.ownerUrl(), async (client) => (await client.query<Row>(text)).rows)

/** Brings a stack of two letters with an empty sheet between them, and hands it over. */
async function handOver(): Promise<void> {
  const [letter] = await photographed((await paper('Daftar hadir latihan')).bytes)
  const bytes = await stackOf([letter!, await emptySheet(), letter!])
  const { openScanBatch } = await admin.ask<{ openScanBatch: { batch: { id: string } } }>(
    'mutation { openScanBatch(input: { method: "Pemindai ADF" }) { batch { id } } }',
  )
  const batch = openScanBatch.batch.id
  const { requestScanSourceUpload: leave } = await admin.ask<{
    requestScanSourceUpload: { url: string; authorization: string }
  }>(
    `mutation ($input: RequestScanSourceUploadInput!) {
      requestScanSourceUpload(input: $input) { url authorization } }`,
    { input: { batch, fileName: 'tumpukan.pdf', mediaType: 'application/pdf', size: bytes.length } },
  )
  await admin.upload(leave, bytes)
  await admin.ask('mutation ($batch: ID!) { splitScanBatch(input: { batch: $batch }) { batch { id } } }', { batch })
}

/** Kills it while a process of its own has pages in hand in that state of things, and starts it anew. */
async function killAt(state: string): Promise<void> {
  const incoming = join(dataDir, 'incoming')
  await eventually(
    `Work on ${state}`,
    async () => {
      const inHand = (await readdir(incoming)).some((name) => name.startsWith('scans-') && !stale.includes(name))
      return inHand && (await query(state)).length > 0 ? true : undefined
    },
    120,
  )
  await server.end('SIGKILL')
  stale = await readdir(incoming)
  server = await startChild(dataDir, port)
  // As if the minutes had passed after which a silent worker is taken for dead.
  await query(`update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`)
}

test('killed while a stack is told apart and while it is read, no letter is lost and none is there twice', async () => {
  await handOver()
  await killAt(`select 1 from scan_batch where state = 'WAITING'`)
  await killAt(`select 1 from scan_part where reading = 'WAITING'`)
  await eventually(
    'The reading of both',
    async () => {
      const unread = await query(`select 1 from scan_part where reading = 'WAITING'`)
      return unread.length === 0 ? true : undefined
    },
    240,
  )
  expect(await query('select position, reading, state from scan_part order by position')).toEqual([
    { position: 1, reading: 'READ', state: 'IN_TRAY' },
    { position: 2, reading: 'READ', state: 'IN_TRAY' },
  ])
  const names = await query<{ name: string }>(
    `select name from stored_files where name like 'pindaian-%' order by name`,
  )
  expect(names.map(({ name }) => name)).toEqual([
    'pindaian-1-dapat-dicari.pdf',
    'pindaian-1.pdf',
    'pindaian-2-dapat-dicari.pdf',
    'pindaian-2.pdf',
  ])
}, 600_000)
