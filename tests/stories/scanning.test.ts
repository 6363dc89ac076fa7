import { PDFDict, PDFDocument, PDFName, type PDFRawStream, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { eventually } from '../harness/mailbox.ts'
import { packed, readPdf } from '../harness/pdf.ts'
import { emptySheet, photographed, stackOf } from '../harness/scanned.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, download, draft, file, issue, type Issued, verify } from '../harness/walk.ts'

interface Part {
  id: string
  batch: { id: string }
  state: string
  reading: string
  firstPage: number
  lastPage: number
  record: { number: string } | null
  suggested: { number: string } | null
  file: { pages: number }
}

let world: World
let cast: Cast
let first: Issued
let second: Issued
let parts: Part[]
let stack: Uint8Array
let firstPages: Buffer[]

const issued = async (): Promise<Issued> => {
  const submission = await draft(cast.citizen, researchPermit)
  await file(cast.citizen, submission)
  await verify(cast.admin, submission)
  await approve(cast.official, submission)
  return issue(cast.admin, submission)
}

/** A letter from elsewhere, which bears no code of ours. */
async function foreignLetter(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  pdf.addPage([595, 842]).drawText(text, { x: 60, y: 760, size: 13, font, maxWidth: 470 })
  return pdf.save()
}

/** The longer words a PDF says, for whom they are written one after the other. */
const wordsIn = async (pdf: Uint8Array): Promise<ReadonlySet<string>> =>
  new Set((await readPdf(pdf, 'pdftotext', '@', '-')).match(/[A-Za-z]{5,}/g))

const partFields = `id batch { id } state reading firstPage lastPage record { number } suggested { number } file { pages }`

async function partsOf(batch: string): Promise<{ state: string; fault: string | null; pages: number; parts: Part[] }> {
  const { scanBatch } = await cast.admin.ask<{ scanBatch: never }>(
    `query ($id: ID!) { scanBatch(id: $id) { state fault pages parts { ${partFields} } } }`,
    { id: batch },
  )
  return scanBatch
}

async function scanned(name: string, bytes: Uint8Array, mediaType = 'application/pdf'): Promise<string> {
  const { openScanBatch } = await cast.admin.ask<{ openScanBatch: { batch: { id: string } } }>(
    'mutation ($input: OpenScanBatchInput!) { openScanBatch(input: $input) { batch { id } } }',
    { input: { method: 'Pemindai ADF, 200 dpi, abu-abu' } },
  )
  const batch = openScanBatch.batch.id
  await bring(batch, { name, mediaType, bytes })
  await cast.admin.ask('mutation ($input: ScanBatchInput!) { splitScanBatch(input: $input) { batch { id state } } }', {
    input: { batch },
  })
  return batch
}

async function bring(
  batch: string,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<Response> {
  const { requestScanSourceUpload } = await cast.admin.ask<{
    requestScanSourceUpload: { url: string; authorization: string }
  }>(
    `mutation ($input: RequestScanSourceUploadInput!) {
      requestScanSourceUpload(input: $input) { url authorization } }`,
    { input: { batch, fileName: name, mediaType, size: bytes.length } },
  )
  return cast.admin.upload(requestScanSourceUpload, bytes)
}

const untilSplit = (batch: string) =>
  eventually(
    'The splitting',
    async () => {
      const found = await partsOf(batch)
      return found.state === 'WAITING' ? undefined : found
    },
    120,
  )

const assign = (input: object) =>
  [
    `mutation ($input: AssignScanPartInput!) { assignScanPart(input: $input) { part { ${partFields} } } }`,
    { input },
  ] as const

const recordOf = async (number: string): Promise<{ id: string; scan: object | null; medium: string }> => {
  const { archiveRecords } = await cast.admin.ask<{ archiveRecords: { nodes: never[] } }>(
    'query ($number: String) { archiveRecords(search: $number) { nodes { id medium scan { id pages } } } }',
    { number },
  )
  return archiveRecords.nodes[0]!
}

beforeAll(async () => {
  world = await startStory()
  cast = await castFor(world.url, researchPermit.kind)
  first = await issued()
  second = await issued()
  const letter = async (one: Issued, how: object) => photographed(await download(cast.admin, one.id), how)
  firstPages = await letter(first, { turn: 180, grain: 60 })
  stack = await stackOf([
    ...firstPages,
    await emptySheet(),
    ...(await letter(second, { turn: 3, grain: 60 })),
    ...(await photographed(new Uint8Array(await (await fetch(`${world.url}/lembar-pemisah.pdf`)).arrayBuffer()))),
    ...(await photographed(await foreignLetter(`Disposisi untuk surat ${first.number} tentang kerajinan gerabah`))),
  ])
}, 180_000)
afterAll(() => world.stop())

test('a stack of papers is taken apart by the codes on our letters, upside down and askew', async () => {
  const split = await untilSplit(await scanned('tumpukan.pdf', stack))
  parts = split.parts
  expect(split).toMatchObject({ state: 'SPLIT', fault: null })
  expect(parts.map(({ state, record }) => [state, record?.number ?? null])).toEqual([
    ['MATCHED', first.number],
    ['MATCHED', second.number],
    ['IN_TRAY', null],
  ])
  expect(await recordOf(first.number)).toMatchObject({ medium: 'BOTH', scan: { pages: parts[0]!.file.pages } })
}, 180_000)

test('pages are cut, not drawn anew: the pictures in a part are those of the stack', async () => {
  const { lookAtScanPart } = await cast.admin.ask<{ lookAtScanPart: { url: string } }>(
    'mutation ($input: LookAtScanPartInput!) { lookAtScanPart(input: $input) { url } }',
    { input: { part: parts[1]!.id } },
  )
  const bytes = await cast.admin.fetchFile(lookAtScanPart.url)
  expect(await readPdf(bytes, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors')
  const part = await PDFDocument.load(bytes)
  const whole = await PDFDocument.load(stack)
  const pictureOf = (pdf: PDFDocument, page: number) => {
    const [, picture] = pdf.getPage(page).node.Resources()!.lookup(PDFName.of('XObject'), PDFDict).entries()[0]!
    return Buffer.from((pdf.context.lookup(picture) as PDFRawStream).contents)
  }
  expect(pictureOf(part, 0).equals(pictureOf(whole, parts[1]!.firstPage - 1))).toBe(true)
})

test('what bears no code waits in the tray, is read, and tells which letter it speaks of', async () => {
  const read = await eventually(
    'The reading',
    async () => {
      const { scanParts } = await cast.admin.ask<{ scanParts: { nodes: Part[] } }>(
        `{ scanParts(filter: { state: [IN_TRAY] }) { nodes { ${partFields} } } }`,
      )
      return scanParts.nodes.find(({ reading }) => reading !== 'WAITING')
    },
    240,
  )
  expect(read).toMatchObject({ id: parts[2]!.id, reading: 'READ', suggested: { number: first.number } })
}, 300_000)

test('a scan is never replaced unseen', async () => {
  const conclude = 'mutation ($input: ScanBatchInput!) { concludeScanBatch(input: $input) { batch { id } } }'
  expect(await cast.admin.codeOf(conclude, { input: { batch: parts[2]!.batch.id } })).toBe('BAD_USER_INPUT')
  const { id: record } = await recordOf(first.number)
  const part = parts[2]!.id
  expect(await cast.admin.codeOf(...assign({ part, record }))).toBe('BAD_USER_INPUT')
  expect(await cast.official.codeOf(...assign({ part, record }))).toBe('FORBIDDEN')
  const { assignScanPart } = await cast.admin.ask<{ assignScanPart: { part: Part } }>(
    ...assign({ part, record, replace: true }),
  )
  expect(assignScanPart.part).toMatchObject({ state: 'ASSIGNED', record: { number: first.number } })
  expect(await cast.admin.codeOf(...assign({ part, record, replace: true }))).toBe('ILLEGAL_STEP')
})

test('once nothing waits in the tray, the berita acara says what was scanned', async () => {
  const conclude =
    'mutation ($input: ScanBatchInput!) { concludeScanBatch(input: $input) { batch { minutes { id } } } }'
  const input = { batch: parts[0]!.batch.id }
  const made = await cast.admin.ask(conclude, { input })
  expect(await cast.admin.ask(conclude, { input })).toEqual(made)
  const { downloadMinutes } = await cast.admin.ask<{ downloadMinutes: { url: string } }>(
    'mutation ($input: DownloadMinutesInput!) { downloadMinutes(input: $input) { url } }',
    { input: { paper: 'DIGITISATION', of: input.batch } },
  )
  const said = packed(await readPdf(await cast.admin.fetchFile(downloadMinutes.url), 'pdftotext', '-layout', '@', '-'))
  for (const words of [
    'ALIH MEDIA ARSIP',
    'Pemindai ADF, 200 dpi',
    '2 arsip',
    'Pelaksana',
    'Penanggung jawab',
    first.number,
  ])
    expect(said).toContain(packed(words))
})

test('the searchable copy is an archival PDF that says what stands on the paper', async () => {
  const copy = await eventually(
    'The searchable copy of the second letter',
    async () => {
      const look = 'mutation ($input: LookAtScanPartInput!) { lookAtScanPart(input: $input) { url } }'
      const { data } = await cast.admin.send<{ lookAtScanPart: { url: string } }>(look, {
        input: { part: parts[1]!.id, searchable: true },
      })
      return data ? cast.admin.fetchFile(data.lookAtScanPart.url) : undefined
    },
    240,
  )
  const said = await wordsIn(copy)
  const printed = [...(await wordsIn(await download(cast.admin, second.id)))]
  expect(printed.filter((word) => said.has(word)).length).toBeGreaterThan(printed.length * 0.75)
  expect(await readPdf(copy, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors')
  const raw = Buffer.from(copy).toString('latin1')
  expect(raw).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(raw).not.toContain('/JavaScript')
}, 300_000)

test('the same letter a second time waits in the tray beside the record that has it', async () => {
  const { parts: again } = await untilSplit(await scanned('lagi.pdf', await stackOf(firstPages)))
  expect(again.map(({ state, suggested }) => [state, suggested?.number ?? null])).toEqual([['IN_TRAY', first.number]])
  const discard = `mutation ($input: DiscardScanPartInput!) { discardScanPart(input: $input) { part { state reason } } }`
  const input = { part: again[0]!.id, reason: 'Terpindai dua kali' }
  expect(await cast.admin.codeOf(discard, { input: { ...input, reason: ' x ' } })).toBe('BAD_USER_INPUT')
  expect(await cast.admin.ask(discard, { input })).toEqual({
    discardScanPart: { part: { state: 'DISCARDED', reason: 'Terpindai dua kali' } },
  })
}, 180_000)
