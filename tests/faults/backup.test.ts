import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { backUp, type Backup } from '../../api/src/backup/back-up.ts'
import { backupKey } from '../../api/src/backup/backup-key.ts'
import { type BroughtFiles, bringBackFiles } from '../../api/src/backup/bring-back-files.ts'
import { createFolderPlace } from '../../api/src/backup/folder-place.ts'
import { findBackups, readManifest } from '../../api/src/backup/manifest.ts'
import { readLines } from '../../api/src/backup/pieces.ts'
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
  for (const database of emptied) await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** An empty machine. */
interface Machine {
  database: TestDatabase
  dataDir: string
}
const emptied: TestDatabase[] = []
async function emptyMachine(): Promise<Machine> {
  const database = await createDatabase()
  emptied.push(database)
  return { database, dataDir: await mkdtemp(join(folder, 'data-')) }
}

const bringBack = async (
  { database, dataDir }: Machine,
  vault: Vault,
  { force = false, stamp = backup.stamp } = {},
): Promise<BroughtFiles> =>
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

test('what is there is replaced only when asked for; then it gives the same answers and the same letter', async () => {
  const before = await ask(world.url)
  const machine = await emptyMachine()
  const query = (text: string) => withClient(machine.database.ownerUrl, (client) => client.query(text))
  await query(`insert into sequence (name, value) values ('own', 7)`)
  const vault = placeAt(join(folder, 'place'))
  await expect(bringBack(machine, vault)).rejects.toThrow(/not empty/)
  const brought = await bringBack(machine, vault, { force: true })
  expect((await query('select name from sequence')).rows).not.toContainEqual({ name: 'own' })
  expect(brought).toMatchObject({ proven: backup.manifest.files.count })
  expect(brought.proven).toBeGreaterThan(3)
  const again = await startServer({ SECRET, DATA_DIR: machine.dataDir }, { database: lent(machine.database) })
  try {
    expect(await ask(again.url)).toEqual(before)
  } finally {
    await again.stop()
  }
})

/** A database that its server lets go of, and leaves. */
const lent = (database: TestDatabase) => ({ ...database, stop: async () => undefined })

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

async function isUntouched({ database, dataDir }: Machine): Promise<boolean> {
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

const swap = async (path: string) => cp(join(folder, 'place', (await readFolder()).files[0]!), path)

test.each([
  ['flipped', flip, /damaged/],
  ['cut off', cut, /damaged/],
  ['missing', remove, /missing/],
] as const)('rows that are %s are noticed', async (_name, harm, said) => {
  const vault = await harmed('rows', harm)
  const readAll = async () => {
    for (const piece of backup.manifest.tables.flatMap(({ pieces }) => pieces)) await readLines(vault, piece)
  }
  await expect(readAll()).rejects.toThrow(said)
})

test.each([
  ['with a flipped byte', flip, /damaged/],
  ['that is missing', remove, /missing/],
  ['that changed places with another', swap, /damaged/],
] as const)('a file %s is noticed', async (_name, harm, said) => {
  const vault = await harmed('files', harm)
  const store = storeOf(await mkdtemp(join(folder, 'store-')))
  await expect(bringBackFiles(store, vault, backup.manifest, { added: [], proven: 0 })).rejects.toThrow(said)
})

test.each([
  ['rows', flip],
  ['files', remove],
] as const)('whatever is wrong with the last of its %s, nothing is left half-done', async (what, harm) => {
  const machine = await emptyMachine()
  await expect(bringBack(machine, await harmed(what, harm))).rejects.toThrow(/damaged|missing/)
  expect(await isUntouched(machine)).toBe(true)
})

test('a flipped byte in the manifest is noticed, and another key opens nothing', async () => {
  await expect(readManifest(await harmed('manifest', flip), backup.stamp)).rejects.toThrow(/damaged/)
  const other = backupKey('another-key-altogether-0123456789')
  const vault = openVault(createFolderPlace(join(folder, 'place')), other)
  await expect(readManifest(vault, backup.stamp)).rejects.toThrow(/not the key of this backup/)
  const before = await readFolder()
  await expect(backUp(installation(), vault, world.clock)).rejects.toThrow(/another BACKUP_KEY/)
  expect(await readFolder()).toEqual(before)
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
  expect(await bringBack(await emptyMachine(), vault, { stamp: second.stamp })).toMatchObject({
    proven: second.manifest.files.count,
  })
})

const one = (text: string) => ({
  length: text.length,
  bytes: (async function* () {
    yield Buffer.from(text)
  })(),
})

test('no table counts by a sequence, which a backup would have to keep', async () => {
  const { rows } = await withClient(world.database.ownerUrl, (client) =>
    client.query(`select sequencename from pg_sequences where schemaname = 'public'`),
  )
  expect(rows).toEqual([{ sequencename: 'mikro_orm_migrations_id_seq' }])
})
