import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import { ageRecord, copyRecord, scannedTogether, stateOfFile } from '../harness/archive-past.ts'
import { newArchivist } from '../harness/archive-unit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { newAdmin, signIn, staffPassword, stepUp } from '../harness/people.ts'
import { readSheet } from '../harness/read-sheet.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'

let world: World
let cast: Cast
let archivist: Client
let assessor: Client
let letter: Issued
let numbers: string[]
let records: string[]

const run = promisify(execFile)
const long = { createdOn: '2014-01-02', activeUntil: '2016-01-02', inactiveUntil: '2026-01-02' }
const short = { createdOn: '2022-01-02', activeUntil: '2023-01-02', inactiveUntil: '2025-01-02' }

const act = <T>(client: Client, name: string, type: string, input: object, want: string): Promise<T> =>
  client.ask<T>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${want} } }`, { input: input as never })
const codeOf = (client: Client, name: string, type: string, input: object): Promise<string> =>
  client.codeOf(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input })

async function textOf(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-'))
  await writeFile(join(folder, 'a.pdf'), bytes)
  const { stdout } = await run('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'])
  await rm(folder, { recursive: true })
  return stdout
}
const minutesOf = async (client: Client, paperKind: string, of: string): Promise<string> => {
  const input = { paper: paperKind, of }
  const { downloadMinutes } = await act<{ downloadMinutes: { url: string } }>(
    client,
    'downloadMinutes',
    'DownloadMinutesInput',
    input,
    'url',
  )
  return textOf(await client.fetchFile(downloadMinutes.url))
}

beforeAll(async () => {
  world = await startStory()
})
beforeAll(async () => {
  cast = await castFor(world.url, paskibra.kind)
})
beforeAll(async () => {
  letter = (await wholeWay(cast, paskibra)).issued
})
beforeAll(async () => {
  archivist = await newArchivist(world.url)
  assessor = await newAdmin(world.url, 'SEKRETARIAT', 'Yayan Sopyan')
  const { archiveRecords } = await cast.admin.ask<{ archiveRecords: { nodes: { id: string; number: string }[] } }>(
    '{ archiveRecords { nodes { id number } } }',
  )
  const first = archiveRecords.nodes[0]!.id
  numbers = [letter.number, '200.1.2/2/IWK/2026']
  records = [first, await copyRecord(world, first, numbers[1]!)]
})
afterAll(() => world?.stop())

test('what is still active is not handed over; what is not is, by two people, with a berita acara', async () => {
  const propose = (client: Client, ids: string[]) =>
    codeOf(client, 'proposeTransfer', 'ProposeTransferInput', { records: ids })
  expect(await propose(cast.admin, records)).toBe('STEP_UP_REQUIRED')
  await stepUp(cast.admin)
  expect(await propose(cast.admin, records)).toBe('BAD_USER_INPUT')
  await ageRecord(world, records[0]!, long)
  await ageRecord(world, records[1]!, short)
  const { proposeTransfer } = await act<{ proposeTransfer: { transfer: { id: string; state: string } } }>(
    cast.admin,
    'proposeTransfer',
    'ProposeTransferInput',
    { records },
    'transfer { id state }',
  )
  const { id: transfer } = proposeTransfer.transfer
  expect(await propose(cast.admin, [records[0]!])).toBe('BAD_USER_INPUT')
  const receive = (client: Client) => codeOf(client, 'receiveTransfer', 'ArchiveTransferInput', { transfer })
  expect(await receive(cast.admin)).toBe('FORBIDDEN')
  await stepUp(archivist, staffPassword)
  const { archiveRecords: before } = await archivist.ask<{ archiveRecords: object }>(
    '{ archiveRecords { totalCount } }',
  )
  expect(before).toEqual({ totalCount: 0 })
  expect(await receive(archivist)).toBe('OK')
  const { archiveRecords } = await archivist.ask<{ archiveRecords: { nodes: object[] } }>(
    '{ archiveRecords { nodes { archiveUnit { code } state } } }',
  )
  expect(archiveRecords.nodes).toEqual(records.map(() => ({ archiveUnit: { code: 'SEKRETARIAT' }, state: 'KEPT' })))
  const text = await minutesOf(cast.admin, 'TRANSFER', transfer)
  expect(text).toContain('PEMINDAHAN ARSIP INAKTIF')
  for (const word of [numbers[0]!, 'Ujang Hidayat', 'Euis Komariah', 'Sekretariat']) expect(text).toContain(word)
})

test('the official list of inactive records comes in the prescribed columns, as workbook and on paper', async () => {
  const ordered = async (format: string): Promise<Uint8Array> => {
    const { requestListForm } = await archivist.ask<{ requestListForm: { export: { id: string } } }>(
      `mutation ($format: ExportFormat!) { requestListForm(input: { form: "ARCHIVE_INACTIVE", format: $format }) { export { id } } }`,
      { format },
    )
    const { id } = requestListForm.export
    await eventually('The list is ready', async () => {
      const found = await archivist.ask<{ export: { state: string } }>(
        'query ($id: ID!) { export(id: $id) { state } }',
        { id },
      )
      return found.export.state === 'READY' ? found : undefined
    })
    const { downloadExport } = await archivist.ask<{ downloadExport: { url: string } }>(
      'mutation ($id: ID!) { downloadExport(input: { export: $id }) { url } }',
      { id },
    )
    return archivist.fetchFile(downloadExport.url)
  }
  const [head, ...rows] = await readSheet(await ordered('XLSX'))
  expect(head!.map(({ value }) => value)).toEqual([
    ...['No.', 'No. berkas', 'Kode klasifikasi', 'Uraian informasi berkas', 'Kurun waktu', 'Jumlah', 'No. item'],
    ...['Uraian item arsip', 'Tanggal', 'Tingkat perkembangan', 'Keterangan', 'Jangka simpan aktif'],
    ...['Jangka simpan inaktif', 'Nasib akhir', 'No. boks', 'No. rak', 'No. folder', 'Media simpan'],
    ...['Kondisi fisik', 'Lokasi'],
  ])
  expect(rows.map((row) => row[7]!.value).sort()).toEqual(numbers.toSorted())
  expect(rows[0]!.map(({ value }) => value)).toEqual(expect.arrayContaining(['Asli', 'Musnah', 'Elektronik']))
  const text = await textOf(await ordered('PDF'))
  expect(text).toContain('DAFTAR ARSIP INAKTIF')
  const plain = { list: 'archiveRecords', columns: [{ path: 'number' }], format: 'PDF' }
  expect(await codeOf(archivist, 'requestExport', 'RequestExportInput', plain)).toBe('BAD_USER_INPUT')
})

let destruction: string

test('what is held is not proposed; a hold is lifted with a reason', async () => {
  const hold = { record: records[0], reason: 'Perkara di pengadilan' }
  const { placeHold } = await act<{ placeHold: { hold: { id: string } } }>(
    cast.official,
    'placeHold',
    'PlaceHoldInput',
    hold,
    'hold { id }',
  )
  expect(await codeOf(cast.official, 'placeHold', 'PlaceHoldInput', hold)).toBe('ALREADY_DONE')
  const propose = () => codeOf(archivist, 'proposeDestruction', 'ProposeDestructionInput', { records })
  expect(await propose()).toBe('BAD_USER_INPUT')
  expect(await codeOf(cast.admin, 'liftHold', 'LiftHoldInput', { hold: placeHold.hold.id, reason: 'Selesai' })).toBe(
    'FORBIDDEN',
  )
  await act(
    cast.official,
    'liftHold',
    'LiftHoldInput',
    { hold: placeHold.hold.id, reason: 'Perkara selesai' },
    'hold { id }',
  )
  const { proposeDestruction } = await act<{ proposeDestruction: { destruction: { id: string; longKept: boolean } } }>(
    archivist,
    'proposeDestruction',
    'ProposeDestructionInput',
    { records },
    'destruction { id longKept }',
  )
  expect(proposeDestruction.destruction.longKept).toBe(true)
  destruction = proposeDestruction.destruction.id
})

test('four people destroy records: who proposes, assesses, agrees; ten years ask for the letter of ANRI', async () => {
  const assess = { destruction, panel: 'Yayan Sopyan dan kawan-kawan', assessment: 'Tidak ada nilai guna sekunder.' }
  expect(await codeOf(archivist, 'assessDestruction', 'AssessDestructionInput', assess)).toBe('FORBIDDEN')
  expect(await codeOf(assessor, 'assessDestruction', 'AssessDestructionInput', assess)).toBe('OK')
  const approve = (more: object = {}) =>
    codeOf(cast.official, 'approveDestruction', 'ApproveDestructionInput', {
      destruction,
      keepElectronic: false,
      ...more,
    })
  await stepUp(cast.official)
  expect(await approve()).toBe('BAD_USER_INPUT')
  expect(await approve({ anriNumber: 'B-AK.02.01/1/2026' })).toBe('BAD_USER_INPUT')
  const { name, mediaType, bytes } = await paper('Persetujuan ANRI')
  const letter = { destruction, fileName: name, mediaType, size: bytes.length }
  expect(await codeOf(archivist, 'destroyRecords', 'DestroyRecordsInput', { destruction, method: 'Dicacah' })).toBe(
    'ILLEGAL_STEP',
  )
  const { requestAnriLetterUpload } = await act<{ requestAnriLetterUpload: { url: string; authorization: string } }>(
    archivist,
    'requestAnriLetterUpload',
    'RequestAnriLetterUploadInput',
    letter,
    'url authorization',
  )
  expect((await archivist.upload(requestAnriLetterUpload, bytes)).status).toBe(201)
  expect(await approve({ anriNumber: 'B-AK.02.01/1/2026' })).toBe('OK')
})

const foundByName = async (): Promise<object[]> => {
  const query = '{ searchArchive(search: "Salsabila") { hits { record { number } } } }'
  return (await archivist.ask<{ searchArchive: { hits: object[] } }>(query)).searchArchive.hits
}

test('a hold that comes late stops all of it; what is destroyed leaves a line, and no file', async () => {
  expect(await foundByName()).not.toEqual([])
  const order = { destruction, method: 'Dicacah, disaksikan Inspektorat' }
  const late = { record: records[1], reason: 'Permintaan kejaksaan' }
  const { placeHold } = await act<{ placeHold: { hold: { id: string } } }>(
    archivist,
    'placeHold',
    'PlaceHoldInput',
    late,
    'hold { id }',
  )
  expect(await codeOf(archivist, 'destroyRecords', 'DestroyRecordsInput', order)).toBe('BAD_USER_INPUT')
  await act(archivist, 'liftHold', 'LiftHoldInput', { hold: placeHold.hold.id, reason: 'Dibatalkan' }, 'hold { id }')
  const stack = await scannedTogether(world, records[1]!)
  expect(await codeOf(archivist, 'destroyRecords', 'DestroyRecordsInput', order)).toBe('OK')
  const { archiveRecords } = await archivist.ask<{ archiveRecords: { nodes: { file: { state: string } }[] } }>(
    '{ archiveRecords { nodes { number state destroyedOn file { state reason } } } }',
  )
  for (const record of archiveRecords.nodes)
    expect(record).toMatchObject({
      state: 'DESTROYED',
      destroyedOn: '2026-11-20',
      file: { state: 'REJECTED', reason: 'DESTROYED' },
    })
  // The pages of the letter in the tray may be wanted from the stack; decided on, the stack holds only what was destroyed.
  expect(await stateOfFile(world, stack.source)).toBe('CLEAN')
  const aside = { part: stack.tray, reason: 'Terpindai dua kali' }
  expect(await codeOf(cast.admin, 'discardScanPart', 'DiscardScanPartInput', aside)).toBe('OK')
  expect(await stateOfFile(world, stack.source)).toBe('REJECTED')
  expect(await foundByName()).toEqual([])
  const owner = cast.citizen
  expect(
    await eventually('The file is gone', async () => {
      const { downloadDocument } = await owner.ask<{ downloadDocument: { url: string } }>(
        'mutation ($input: DocumentInput!) { downloadDocument(input: $input) { url } }',
        { input: { document: letter.id } },
      )
      const { status } = await fetch(downloadDocument.url, { headers: { cookie: owner.session } })
      return status === 200 ? undefined : status
    }),
  ).toBe(404)
  const text = await minutesOf(archivist, 'DESTRUCTION', destruction)
  for (const word of [
    'PEMUSNAHAN ARSIP',
    numbers[1]!,
    'Yayan Sopyan',
    'Asep Permana',
    'B-AK.02.01/1/2026',
    'Ikut dihapus',
  ])
    expect(text).toContain(word)
  const stranger = await signIn(world.url, 'ormas')
  expect(
    await codeOf(stranger, 'downloadMinutes', 'DownloadMinutesInput', { paper: 'DESTRUCTION', of: destruction }),
  ).toBe('NOT_FOUND')
})
