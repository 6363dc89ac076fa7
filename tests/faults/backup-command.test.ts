import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../harness/mailbox.ts'
import { freePort } from '../harness/server.ts'
import { type ChildServer, startChild } from './child-server.ts'
import { type FakeBucket, startBucket } from './fake-bucket.ts'

const dist = resolve(import.meta.dirname, '../../api/dist')
const BACKUP_KEY = 'Zk3vQ8mT1xW6yB0nH5rJ9dF2gL7pC4sA'
const SECRET = 'a1-secret-of-the-test-that-both-machines-share'

let folder: string
let server: ChildServer
let bucket: FakeBucket

const dataDir = (name: string) => join(folder, name)
const env = (data: string) => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'test',
  DATA_DIR: dataDir(data),
  ...{ SECRET, BACKUP_KEY, BACKUP_S3_ENDPOINT: bucket.endpoint },
  ...{ BACKUP_S3_ACCESS_KEY_ID: 'key', BACKUP_S3_SECRET_ACCESS_KEY: 'secret' },
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'like-u-backup-command-'))
  bucket = await startBucket()
  server = await startChild(dataDir('here'), await freePort(), { SECRET })
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  bucket?.stop()
  await rm(folder, { recursive: true, force: true })
})

interface Command {
  child: ChildProcess
  /** Its exit code and everything it said. */
  done: Promise<{ code: number | null; said: string }>
}

function run(command: 'make-backup' | 'restore-backup', data: string, args: string[], more = {}): Command {
  const child = spawn(process.execPath, [join(dist, `${command}.js`), ...args], { env: { ...env(data), ...more } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void (said += text.toString()))
  return { child, done: once(child, 'close').then(([code]) => ({ code: code as number | null, said })) }
}

const kept = (place: string) =>
  readdir(place, { recursive: true }).then(
    (names) => names.filter((name) => /(public\.\w+\/\d+|manifest)$/.test(name)),
    () => [],
  )

test('a backup killed at half is none, and the next one clears it away', async () => {
  const place = join(folder, 'place')
  // A table that cannot be read holds the backup up where it stands; the tables before it are kept by then.
  const holder = new Client({ connectionString: server.ownerUrl() })
  await holder.connect()
  await holder.query('begin; lock table verdicts in access exclusive mode')
  const { child, done } = run('make-backup', 'here', [place])
  await eventually('The first tables', async () => ((await kept(place)).length > 3 ? true : undefined), 60)
  child.kill('SIGKILL')
  await done
  await holder.end()

  const refused = await run('restore-backup', 'there', [place]).done
  expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('There are: none') })

  const again = await run('make-backup', 'here', [place]).done
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('Backup made') })
  expect(await readdir(join(place, 'backups'))).toHaveLength(1)
}, 180_000)

test('to a bucket and back to an empty machine, by one command each, with the proof printed', async () => {
  const address = 's3://arsip/like-u'
  const made = await run('make-backup', 'here', [address]).done
  expect(made).toMatchObject({ code: 0 })
  expect([...bucket.objects.keys()].every((name) => name.startsWith('like-u/'))).toBe(true)
  const { code, said } = await run('restore-backup', 'there', [address]).done
  expect({ code, said }).toMatchObject({ code: 0 })
  for (const line of [/users: \d+/, /SHA-256 of every table equal: \d+/, /Audit chains: OK/, /Duration: [\d.]+ s/])
    expect(said).toMatch(line)
  expect(said).not.toContain('NOTE: SECRET differs')
  const refused = await run('restore-backup', 'there', [address]).done
  expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('not empty') })
}, 180_000)

test('without a key nothing is backed up, unless plainly is what was asked for', async () => {
  const place = join(folder, 'plain')
  const refused = await run('make-backup', 'here', [place], { BACKUP_KEY: '' }).done
  expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('Give BACKUP_KEY') })
  expect(await kept(place)).toEqual([])
  expect(await run('make-backup', 'here', [place, '--plain']).done).toMatchObject({ code: 0 })
  const other = { BACKUP_KEY: '', SECRET: `another-${SECRET}` }
  const replaced = await run('restore-backup', 'there', [place, '--plain', '--force'], other).done
  expect(replaced).toMatchObject({ code: 0, said: expect.stringContaining('NOTE: SECRET differs') })
  expect(replaced.said).toContain('Audit chains: OK')
  const running = await run('restore-backup', 'here', [place, '--plain', '--force']).done
  expect(running).toMatchObject({ code: 2, said: expect.stringContaining('still running') })
}, 180_000)
