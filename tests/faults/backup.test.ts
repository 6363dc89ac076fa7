import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { backUp, type Backup } from '../../api/src/backup/back-up.ts'
import { backupKey } from '../../api/src/backup/backup-key.ts'
import { createFolderPlace } from '../../api/src/backup/folder-place.ts'
import { findBackups, readManifest } from '../../api/src/backup/manifest.ts'
import { restore } from '../../api/src/backup/restore.ts'
import { thinOut } from '../../api/src/backup/thin-out.ts'
import { openVault, type Vault } from '../../api/src/backup/vault.ts'
import { withClient } from '../../api/src/database/with-client.ts'
import { createDiskStore } from '../../api/src/foundation/files/disk-store.ts'
import { queues } from '../../api/src/queues.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { download, type Issued, wholeWay } from '../harness/walk.ts'

// Each brings a whole database back; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 })

const SECRET = 'a1-secret-of-the-test-that-both-machines-share'
const key = backupKey('Zk3vQ8mT1xW6yB0nH5rJ9dF2gL7pC4sA')

let world: World
let issued: Issued
let folder: string
let backup: Backup

const placeAt = (path: string): Vault => openVault(createFolderPlace(path), key)
const storeOf = (dataDir: string) => createDiskStore(join(dataDir, 'files'))
const installation = () => ({ ownerUrl: world.database.ownerUrl, files: storeOf(world.dataDir), secret: SECRET })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'like-u-backup-'))
  world = await startServer({ SECRET })
  issued = (await wholeWay(await castFor(world.url, paskibra.kind), paskibra)).issued
  backup = await backUp(installation(), placeAt(join(folder, 'place')), world.clock)
}, 120_000)
afterAll(async () => {
  await world?.stop()
  await rm(folder, { recursive: true, force: true })
})

let database: TestDatabase
let dataDir: string
beforeEach(async () => {
  ;[database, dataDir] = [await createDatabase(), await mkdtemp(join(folder, 'data-'))]
  return () => database.drop()
})

const bringBack = async (vault: Vault, { force = false, stamp = backup.stamp } = {}) =>
  restore(
    { ...database, files: storeOf(dataDir), secret: SECRET, queues, force },
    vault,
    await readManifest(vault, stamp),
  )

/** What stands still after a document was issued; its delivery goes on by itself, in both places. */
const ask = async (url: string): Promise<unknown> => {
  const admin = await signIn(url, 'pengelola')
  const lists = `{
    submissions(first: 50) { totalCount nodes { number subject round attachments { file { sha256 } } } }
    documents(first: 50) { nodes { id number title holder file { sha256 size } } }
    archiveRecords(first: 50) { nodes { number createdOn fate file { sha256 } } }
    users(first: 100) { nodes { username name role } }
    verifyDocument(code: "${issued.verificationCode}") { status number sha256 }
  }`
  return { answers: await admin.ask(lists), letter: await download(admin, issued.id) }
}

test('a backup brought back to an empty machine gives the same answers and the same letter', async () => {
  const before = await ask(world.url)
  const brought = await bringBack(placeAt(join(folder, 'place')))
  expect(brought).toMatchObject({ proven: backup.manifest.files.count })
  expect(brought.proven).toBeGreaterThan(3)
  const again = await startServer(
    { SECRET, DATA_DIR: dataDir },
    { database: { ...database, stop: async () => undefined } },
  )
  try {
    expect(await ask(again.url)).toEqual(before)
  } finally {
    await again.stop()
  }
})

test('what lies in the place tells nothing of people or files', async () => {
  for (const entry of await readdir(join(folder, 'place'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    expect(bytes.includes('%PDF')).toBe(false)
    expect(bytes.includes('pengelola')).toBe(false)
    expect(backup.manifest.files.lost).toEqual([])
  }
  const { files } = await readFolder()
  for await (const { sha256 } of storeOf(world.dataDir).list()) expect(files.join()).not.toContain(sha256)
})

/** The objects of the backup by kind, as paths below the place. */
async function readFolder(): Promise<{ files: string[]; rows: string[]; manifest: string }> {
  const place = createFolderPlace(join(folder, 'place'))
  const collect = async (below: string) => {
    const names: string[] = []
    for await (const name of place.list(below)) names.push(name)
    return names
  }
  const parts = await collect('backups/')
  const manifest = parts.find((name) => name.endsWith('/manifest'))!
  return { files: await collect('files/'), rows: parts.filter((name) => name.includes('/public.')), manifest }
}

async function isUntouched(): Promise<boolean> {
  const rows = await withClient(
    database.ownerUrl,
    async (client) =>
      (await client.query('select from users union all select from submission union all select from stored_files'))
        .rowCount,
  )
  for await (const _file of storeOf(dataDir).list()) return false
  return rows === 0
}

/** A copy of the backup of which one object has been harmed. */
async function harmed(what: 'files' | 'rows' | 'manifest', harm: (path: string) => Promise<void>): Promise<Vault> {
  const copy = await mkdtemp(join(folder, 'harmed-'))
  await cp(join(folder, 'place'), copy, { recursive: true })
  const objects = await readFolder()
  await harm(join(copy, what === 'manifest' ? objects.manifest : objects[what].at(-1)!))
  return placeAt(copy)
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(path, bytes)
}
const cut = async (path: string) => writeFile(path, (await readFile(path)).subarray(0, -20))
const remove = (path: string) => rm(path)

test.each([
  ['a flipped byte in the manifest', 'manifest', flip, /damaged/],
  ['a flipped byte among the rows', 'rows', flip, /damaged/],
  ['a flipped byte in a file', 'files', flip, /damaged/],
  ['rows that were cut off', 'rows', cut, /damaged/],
  ['rows that are missing', 'rows', remove, /missing/],
  ['a file that is missing', 'files', remove, /missing/],
] as const)('%s: said clearly, and nothing is left half-done', async (_name, what, harm, said) => {
  const vault = await harmed(what, harm)
  await expect(bringBack(vault)).rejects.toThrow(said)
  expect(await isUntouched()).toBe(true)
})

test('two files that changed places are noticed', async () => {
  const { files } = await readFolder()
  const vault = await harmed('files', async (path) => cp(join(folder, 'place', files[0]!), path))
  await expect(bringBack(vault)).rejects.toThrow(/damaged/)
  expect(await isUntouched()).toBe(true)
})

test('another key opens nothing', async () => {
  const other = backupKey('another-key-altogether-0123456789')
  const vault = openVault(createFolderPlace(join(folder, 'place')), other)
  await expect(bringBack(vault)).rejects.toThrow(/not the key of this backup/)
  expect(await isUntouched()).toBe(true)
})

test('what is there is replaced only when asked for', async () => {
  const vault = placeAt(join(folder, 'place'))
  await withClient(database.ownerUrl, (client) => client.query(`insert into sequence (name, value) values ('own', 7)`))
  await expect(bringBack(vault)).rejects.toThrow(/not empty/)
  await bringBack(vault, { force: true })
  const { rows } = await withClient(database.ownerUrl, (client) => client.query('select name from sequence'))
  expect(rows).not.toContainEqual({ name: 'own' })
})

test('what was lost before the backup is named, not passed over', async () => {
  const vault = placeAt(join(folder, 'losses'))
  const store = storeOf(await mkdtemp(join(folder, 'store-')))
  const bytes: Uint8Array[] = []
  for await (const { sha256 } of storeOf(world.dataDir).list()) bytes.push(await storeOf(world.dataDir).get(sha256))
  for (const one of bytes.slice(1)) await store.put(one)
  const { manifest } = await backUp({ ...installation(), files: store }, vault, world.clock)
  expect(manifest.files).toMatchObject({ count: bytes.length - 1, lost: [expect.stringMatching(/^[0-9a-f]{64}$/)] })
})

test('the second backup copies only what is new, and old ones are thinned out with what only they needed', async () => {
  const vault = placeAt(await mkdtemp(join(folder, 'thin-')))
  const first = await backUp(installation(), vault, world.clock)
  const second = await backUp(installation(), vault, world.clock)
  expect([first.copied, second.copied]).toEqual([first.manifest.files.count, 0])
  const orphan = { ...one('nobody needs this'), name: vault.nameOfFile('0'.repeat(64)) }
  await vault.put(orphan.name, orphan.bytes, orphan.length)
  expect(await thinOut(vault, 1)).toEqual({ removed: 1 })
  expect(await findBackups(vault)).toEqual([second.stamp])
  await expect(vault.get(orphan.name)).rejects.toThrow(/missing/)
  expect(await bringBack(vault, { stamp: second.stamp })).toMatchObject({ proven: second.manifest.files.count })
})

const one = (text: string) => ({
  length: text.length,
  bytes: (async function* () {
    yield Buffer.from(text)
  })(),
})

test('no table counts by a sequence, which a backup would have to keep', async () => {
  const { rows } = await withClient(database.ownerUrl, (client) =>
    client.query(`select sequencename from pg_sequences where schemaname = 'public'`),
  )
  expect(rows).toEqual([{ sequencename: 'mikro_orm_migrations_id_seq' }])
})
