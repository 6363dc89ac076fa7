import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { sha256Of, storePath } from '../../api/src/foundation/files/checksum.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { onDatabase } from './child-server.ts'
import { type FakeBucket, startBucket } from './fake-bucket.ts'

const program = resolve(import.meta.dirname, '../../api/dist/integrity-check.js')

let dataDir: string
let database: TestDatabase
let bucket: FakeBucket
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-integrity-'))
  database = await createDatabase()
  bucket = await startBucket()
})
afterAll(async () => {
  bucket?.stop()
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

async function check(): Promise<{ code: number; said: string[] }> {
  const own = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', LOG_LEVEL: 'error', DATA_DIR: dataDir }
  const store = { FILE_STORE: 's3', S3_ENDPOINT: bucket.endpoint, S3_BUCKET: 'arsip' }
  const keys = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }
  const child = spawn(process.execPath, [program], { env: { ...own, ...onDatabase(database), ...store, ...keys } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void (said += text.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said: said.trim().split('\n') }
}

const bytesOf = (name: string): Buffer => Buffer.from(`What the file “${name}” holds, and somewhat more of it.`)
const lie = (name: string, bytes: Buffer) => void bucket.objects.set(storePath(sha256Of(bytesOf(name))), bytes)

/** Writes a record of a file down, as if it had been kept long ago, and lays its bytes into the bucket. */
async function keep(name: string): Promise<void> {
  const bytes = bytesOf(name)
  lie(name, bytes)
  const record = `insert into stored_files (id, created_at, name, sha256, size, media_type, state, scan)
    values (gen_random_uuid(), now(), 'berkas.pdf', $1, $2, 'application/pdf', 'CLEAN', 'NOT_SCANNED')`
  await withClient(database.ownerUrl, (client) => client.query(record, [sha256Of(bytes), bytes.length]))
}

test('the command looks at everything in the bucket, names each fault, sums up, and fails where there is one', async () => {
  const names = ['whole', 'flipped', 'cut', 'swapped', 'gone']
  for (const name of names) await keep(name)
  const all = names.reduce((sum, name) => sum + bytesOf(name).length, 0)
  expect(await check()).toEqual({ code: 0, said: [`files=5 bytes=${all} signatures=0 findings=0`] })

  lie('flipped', Buffer.from(bytesOf('flipped').map((byte, place) => (place === 3 ? byte ^ 1 : byte))))
  lie('cut', bytesOf('cut').subarray(0, 10))
  lie('swapped', bytesOf('whole'))
  bucket.objects.delete(storePath(sha256Of(bytesOf('gone'))))
  lie('orphan', bytesOf('orphan'))
  const { code, said } = await check()
  expect(code).toBe(1)
  const named = (fault: string, name: string) => `${fault} ${sha256Of(bytesOf(name))}`
  expect(said.slice(0, -1).toSorted()).toEqual([
    named('CHANGED', 'flipped'),
    named('MISSING', 'gone'),
    named('ORPHANED', 'orphan'),
    named('SWAPPED', 'swapped'),
    named('TRUNCATED', 'cut'),
  ])
  expect(said.at(-1)).toMatch(/^files=5 .* findings=5$/)
}, 120_000)
