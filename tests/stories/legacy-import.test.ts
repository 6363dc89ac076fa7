import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import {
  beginImport,
  bringOldPaper,
  bringRegister,
  checked,
  lookAtImport,
  settled,
  tryImport,
  workbook,
} from '../harness/old-register.ts'
import { paper } from '../harness/papers.ts'
import { signIn } from '../harness/people.ts'
import { readSheet } from '../harness/read-sheet.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { lockedPdf } from '../security/hostile-files.ts'

const heads = ['No. surat', 'Kode klasifikasi', 'Perihal', 'Tanggal', 'Lokasi', 'Jumlah']
const keeping = ['Jangka simpan aktif (tahun)', 'Jangka simpan inaktif (tahun)', 'Nasib akhir']
const headings = [...heads, ...keeping, 'Nama berkas', 'Catatan arsiparis']
const day = new Date(Date.UTC(2019, 1, 3))

const good = [
  '200.1.3/7/WASNAS/2019',
  '200.1.3',
  'Laporan orang asing',
  day,
  'L1 / B1',
  '3 lembar',
  2,
  3,
  'Musnah',
  '0007.pdf',
  '',
]
const onPaper = [
  '200.1.3/8/WASNAS/2019',
  '200.1.3',
  'Undangan rapat',
  '31 Desember 2019',
  '',
  '',
  2,
  3,
  'Musnah',
  '',
  'lecek',
]
const faulty = ['200.1.3/9/WASNAS/2019', '999.9', '', '31/02/2019', 'L9', '', 2, '', 'Musnah', '', '']
const twice = ['200.1.3/8/WASNAS/2019', '200.1.3', 'Undangan rapat lagi', day, '', '', 2, 3, 'Musnah', '', '']
const fileless = ['200.1.3/10/WASNAS/2019', '200.1.3', 'Nota dinas', day, '', '', 2, 3, 'Musnah', '0010.pdf', '']

let world: World
let admin: Client
let id: string
let cabinet: string

const rowsOf = async (client: Client, of: string) =>
  (
    await client.ask<{ legacyRows: { nodes: { line: number; outcome: string; faults: { column: string }[] }[] } }>(
      `query ($filter: LegacyRowFilter) { legacyRows(filter: $filter, sort: LINE, descending: false) { nodes {
        line outcome faults { column message { id } } record { number } } } }`,
      { filter: { import: { in: [of] } } },
    )
  ).legacyRows.nodes

/** What the files of an import are still called. */
const namesOf = async (of: string) =>
  (
    await admin.ask<{ legacyFiles: { nodes: { name: string | null }[] } }>(
      'query ($filter: LegacyFileFilter) { legacyFiles(filter: $filter, descending: false) { nodes { name } } }',
      { filter: { import: { in: [of] } } },
    )
  ).legacyFiles.nodes.map(({ name }) => name)

interface Found {
  id: string
  number: string
  medium: string
  quantity: string | null
  place: { code: string } | null
  scan: { name: string } | null
  activeUntil: string
  inactiveUntil: string
  movements: object[]
}
const search = async (words: string): Promise<Found[]> =>
  (
    await admin.ask<{ searchArchive: { hits: { record: Found }[] } }>(
      `query ($words: String!) { searchArchive(search: $words) { hits { record {
        id number medium quantity place { code } scan { name } activeUntil inactiveUntil movements { id } } } } }`,
      { words },
    )
  ).searchArchive.hits.map(({ record }) => record)

beforeAll(async () => {
  world = await startStory()
  admin = await signIn(world.url, 'wasnas')
  const create = 'mutation ($input: CreateStoragePlaceInput!) { createStoragePlace(input: $input) { place { id } } }'
  const { createStoragePlace } = await admin.ask<{ createStoragePlace: { place: { id: string } } }>(create, {
    input: { kind: 'CABINET', code: 'L1', name: 'Lemari 1' },
  })
  cabinet = createStoragePlace.place.id
  await admin.ask(create, { input: { kind: 'BOX', code: 'B1', name: 'Boks 1', parent: cabinet, capacity: 1 } })
  id = await beginImport(admin)
})
afterAll(() => world?.stop())

test('the template holds the columns a register is read by', async () => {
  const answer = await fetch(`${world.url}/daftar-arsip-lama.xlsx`)
  const [first] = readSheet(new Uint8Array(await answer.arrayBuffer()))
  const titles = first!.map(({ value }) => value)
  expect(titles).toEqual(expect.arrayContaining(['Nomor arsip', 'Kode klasifikasi', 'Nama berkas', ...keeping]))
})

test('only who keeps the archive of the bidang imports into it, and others know nothing of it', async () => {
  const [stranger, official] = [await signIn(world.url, 'ormas'), await signIn(world.url, 'kepala')]
  expect(await tryImport(stranger, 'checkLegacyImport', { import: id })).toBe('NOT_FOUND')
  expect(await tryImport(official, 'checkLegacyImport', { import: id })).toBe('FORBIDDEN')
  expect(await lookAtImport(stranger, id)).toBeNull()
  expect(await rowsOf(stranger, id)).toEqual([])
})

test('files that harm are refused while they are brought, each with its remedy', async () => {
  const register = async (bytes: Uint8Array) => (await bringRegister(admin, id, bytes)).status
  expect(await register(Buffer.from('Nomor;Uraian\n1;Surat'))).toBe(422)
  expect(await register((await workbook([headings])).subarray(0, 900))).toBe(422)
  const locked = await bringOldPaper(admin, id, 'terkunci.pdf', await lockedPdf())
  expect(await locked.json()).toMatchObject({ extensions: { fault: 'ENCRYPTED' } })
})

test('what is no register is not read, and says why', async () => {
  await bringRegister(admin, id, await workbook([['Apa', 'Tanggal', 'Perihal'], good.slice(0, 3)]))
  const found = await checked(admin, id)
  expect(found.state).toBe('OPEN')
  expect(found.faults.map(({ column }) => column)).toEqual(['Nomor arsip', 'Kode klasifikasi'])
})

test('the preview tells of every row what becomes of it, and nothing is in the archive yet', async () => {
  await bringRegister(admin, id, await workbook([headings, good, onPaper, faulty, [], twice, fileless]))
  await bringOldPaper(admin, id, '0007.PDF', (await paper('Daktiloskopi terlampir')).bytes)
  await bringOldPaper(admin, id, 'tanpa baris.pdf', (await paper('Tidak bertuan')).bytes)
  const found = await checked(admin, id)
  expect(found).toMatchObject({ state: 'CHECKED', good: 2, faulty: 1, duplicates: 1, filesMissing: 1, filesLeft: 1 })
  const rows = await rowsOf(admin, id)
  expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, 'GOOD'],
    [3, 'GOOD'],
    [4, 'FAULTY'],
    [6, 'DUPLICATE'],
    [7, 'FILE_MISSING'],
  ])
  expect(new Set(rows[2]!.faults.map(({ column }) => column))).toEqual(
    new Set(['Tanggal', 'Kode klasifikasi', 'Uraian informasi berkas', 'Jangka simpan aktif (tahun)', 'Lokasi']),
  )
  expect(await search('orang asing')).toEqual([])
})

test('rows that are not good stay out only when somebody says so', async () => {
  expect(await tryImport(admin, 'importLegacy', { import: id })).toBe('BAD_USER_INPUT')
  expect(await tryImport(admin, 'importLegacy', { import: id, leaveOut: true })).toBe('OK')
  expect(await settled(admin, id)).toMatchObject({ state: 'IMPORTED', imported: 2 })
  expect(await namesOf(id)).toEqual([null, 'tanpa baris.pdf'])
  expect(await tryImport(admin, 'importLegacy', { import: id, leaveOut: true })).toBe('ILLEGAL_STEP')
})

test('what was imported is an ordinary record, found by the words of its row and of its PDF', async () => {
  const [record] = await eventually('The words of the PDF', async () => {
    const found = await search('daktiloskopi')
    return found.length > 0 ? found : undefined
  })
  expect(record).toMatchObject({ number: good[0], medium: 'BOTH', quantity: '3 lembar', place: { code: 'B1' } })
  expect(record).toMatchObject({ activeUntil: '2021-02-03', inactiveUntil: '2024-02-03', movements: [{}] })
  expect(record!.scan!.name).toBe('arsip-lama.pdf')
  expect(await search('undangan')).toMatchObject([{ number: onPaper[0], medium: 'PAPER', scan: null, movements: [] }])
})

test('what is in the archive already is not imported again', async () => {
  const again = await beginImport(admin, 'Sekali lagi')
  const fullPlace = [...fileless.slice(0, 4), 'B1', '', 2, 3, 'Musnah', '', '']
  await bringRegister(admin, again, await workbook([headings, onPaper, fullPlace]))
  expect(await checked(admin, again)).toMatchObject({ good: 0, duplicates: 1, faulty: 1 })
  expect(await tryImport(admin, 'importLegacy', { import: again, leaveOut: true })).toBe('BAD_USER_INPUT')
})

test('an import is taken back as a whole, until something has happened to one of its records', async () => {
  expect(await tryImport(admin, 'takeBackLegacyImport', { import: id })).toBe('OK')
  expect(await lookAtImport(admin, id)).toMatchObject({ state: 'OPEN', imported: 0, filesLeft: 2 })
  expect(await search('undangan')).toEqual([])
  expect(await checked(admin, id)).toMatchObject({ good: 2, filesMissing: 1, filesLeft: 1 })
  await tryImport(admin, 'importLegacy', { import: id, leaveOut: true })
  await settled(admin, id)
  const [{ id: record } = { id: '' }] = await search('undangan')
  await admin.ask('mutation ($input: PlaceArchiveInput!) { placeArchive(input: $input) { record { id } } }', {
    input: { record, place: cabinet },
  })
  expect(await tryImport(admin, 'takeBackLegacyImport', { import: id })).toBe('BAD_USER_INPUT')
})
