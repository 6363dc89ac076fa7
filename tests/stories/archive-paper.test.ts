import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import { copyRecord } from '../harness/archive-past.ts'
import { runCalendarJob } from '../harness/calendar-job.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { eventually, type Message, messagesTo } from '../harness/mailbox.ts'
import { idOf, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'

let world: World
let cast: Cast
let letter: Issued
let numbers: string[]
let records: string[]
let cabinet: string
let box: string

const run = promisify(execFile)

const newPlace = async (input: object): Promise<string> =>
  (
    await cast.admin.ask<{ createStoragePlace: { place: { id: string } } }>(
      'mutation ($input: CreateStoragePlaceInput!) { createStoragePlace(input: $input) { place { id } } }',
      { input },
    )
  ).createStoragePlace.place.id
const put = 'mutation ($input: PlaceArchiveInput!) { placeArchive(input: $input) { record { id } } }'
const byCode = async (code: string): Promise<string | undefined> =>
  (
    await cast.admin.ask<{ archiveRecordByCode: { id: string } | null }>(
      'query ($code: String!) { archiveRecordByCode(code: $code) { id } }',
      { code },
    )
  ).archiveRecordByCode?.id

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
  numbers = [letter.number, '200.1.2/2/IWK/2026', '200.1.2/3/IWK/2026']
  records = [(await byCode(letter.number))!]
  for (const number of numbers.slice(1)) records.push(await copyRecord(world, records[0]!, number))
  cabinet = await newPlace({ kind: 'CABINET', code: 'L1', name: 'Lemari 1' })
  box = await newPlace({ kind: 'BOX', code: 'B1', name: 'Boks 1', parent: cabinet, capacity: 2 })
})
afterAll(() => world?.stop())

test('a paper is found by the code on its letter, by its number, and by nothing else', async () => {
  expect(await byCode(`${world.url}/dokumen/${letter.verificationCode}`)).toBe(records[0])
  expect(await byCode(letter.number)).toBe(records[0])
  expect(await byCode('https://contoh.id/dokumen/TIDAK-ADA')).toBeUndefined()
  const stranger = await signIn(world.url, 'ormas')
  expect(
    await stranger.ask('query ($code: String!) { archiveRecordByCode(code: $code) { id } }', { code: letter.number }),
  ).toEqual({ archiveRecordByCode: null })
})

test('a place tells how much it holds and how much more fits', async () => {
  for (const record of records.slice(0, 2)) await cast.admin.ask(put, { input: { record, place: box } })
  const { storagePlaces } = await cast.admin.ask<{ storagePlaces: { nodes: object[] } }>(
    '{ storagePlaces(sort: CODE) { nodes { code used free } } }',
  )
  expect(storagePlaces.nodes).toEqual([
    { code: 'L1', used: 0, free: null },
    { code: 'B1', used: 2, free: 0 },
  ])
})

test('labels are a sheet of codes for a place and all within it, for those who see it', async () => {
  const label = (session: string, id: string) => fetch(`${world.url}/labels/${id}`, { headers: { cookie: session } })
  const answer = await label(cast.admin.session, cabinet)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const folder = await mkdtemp(join(tmpdir(), 'labels-'))
  await writeFile(join(folder, 'label.pdf'), new Uint8Array(await answer.arrayBuffer()))
  const { stdout } = await run('pdftotext', ['-layout', join(folder, 'label.pdf'), '-'])
  expect(stdout).toMatch(/Lemari\s+Boks/)
  expect(stdout).toMatch(/L1\s+B1/)
  await rm(folder, { recursive: true })
  const stranger = await signIn(world.url, 'ormas')
  expect((await label(stranger.session, cabinet)).status).toBe(404)
  expect((await label('', cabinet)).status).toBe(401)
})

const lend = `mutation ($input: LendArchiveInput!) { lendArchive(input: $input) {
  loan { id state dueOn borrower { name } lentBy { id } } } }`
const takeBack = 'mutation ($id: ID!) { takeBackArchive(input: { loan: $id }) { loan { state returnedAt } } }'

test('a paper is lent to one colleague at a time, shows up when it is overdue, and comes back', async () => {
  const borrower = await idOf(cast.official)
  const order = { record: records[0], borrower, purpose: 'Pemeriksaan Inspektorat', dueOn: '2026-11-25' }
  expect(await cast.admin.codeOf(lend, { input: { ...order, dueOn: '2026-11-19' } })).toBe('BAD_USER_INPUT')
  expect(await cast.admin.codeOf(lend, { input: { ...order, record: records[2] } })).toBe('BAD_USER_INPUT')
  const { lendArchive } = await cast.admin.ask<{ lendArchive: { loan: { id: string } } }>(lend, { input: order })
  expect(await cast.admin.codeOf(lend, { input: order })).toBe('ALREADY_DONE')
  const overdue = async (today: string): Promise<number> =>
    (
      await cast.admin.ask<{ archiveLoans: { totalCount: number } }>(
        'query ($to: LocalDate!) { archiveLoans(filter: { state: [OUT], dueOn: { to: $to } }) { totalCount } }',
        { to: today },
      )
    ).archiveLoans.totalCount
  expect([await overdue('2026-11-24'), await overdue('2026-11-25')]).toEqual([0, 1])
  const stranger = await signIn(world.url, 'ormas')
  expect(await stranger.codeOf(takeBack, { id: lendArchive.loan.id })).toBe('NOT_FOUND')
  await cast.admin.ask(takeBack, { id: lendArchive.loan.id })
  expect(await cast.admin.codeOf(takeBack, { id: lendArchive.loan.id })).toBe('ALREADY_DONE')
  expect(await overdue('2026-12-31')).toBe(0)
})

const open = 'mutation ($place: ID!) { openStockTake(input: { place: $place }) { stockTake { id expected } } }'
const count = `mutation ($input: CountPaperInput!) { countPaper(input: $input) { line { outcome record { id } } } }`
const close = `mutation ($id: ID!) { closeStockTake(input: { stockTake: $id }) { stockTake { state } } }`

test('a stock-take tells what is there, missing, misplaced and surplus, and keeps its report', async () => {
  const other = await newPlace({ kind: 'BOX', code: 'B2', name: 'Boks 2', parent: cabinet })
  await cast.admin.ask(put, { input: { record: records[2], place: other } })
  const { openStockTake } = await cast.admin.ask<{ openStockTake: { stockTake: { id: string; expected: number } } }>(
    open,
    { place: box },
  )
  const { id: stockTake, expected } = openStockTake.stockTake
  expect(expected).toBe(2)
  expect(await cast.admin.codeOf(open, { place: box })).toBe('ALREADY_DONE')
  const counted = async (code: string, condition?: string): Promise<string> =>
    (
      await cast.admin.ask<{ countPaper: { line: { outcome: string } } }>(count, {
        input: { stockTake, code, condition },
      })
    ).countPaper.line.outcome
  const code = `${world.url}/dokumen/${letter.verificationCode}`
  expect([await counted(code, 'DAMAGED'), await counted(code)]).toEqual(['FOUND', 'FOUND'])
  expect(await counted(numbers[2]!)).toBe('MISPLACED')
  expect([await counted('KERTAS LAIN 1'), await counted('KERTAS LAIN 1')]).toEqual(['SURPLUS', 'SURPLUS'])
  await cast.admin.ask(close, { id: stockTake })
  const { stockTakeLines } = await cast.admin.ask<{ stockTakeLines: { nodes: { code: string; outcome: string }[] } }>(
    'query ($id: ID!) { stockTakeLines(filter: { stockTake: { in: [$id] } }) { nodes { code outcome } } }',
    { id: stockTake },
  )
  const outcomes = Object.fromEntries(stockTakeLines.nodes.map((line) => [line.code, line.outcome]))
  expect(outcomes).toEqual({
    [numbers[0]!]: 'FOUND',
    [numbers[1]!]: 'MISSING',
    [numbers[2]!]: 'MISPLACED',
    'KERTAS LAIN 1': 'SURPLUS',
  })
  expect(await cast.admin.codeOf(count, { input: { stockTake, code: 'X' } })).toBe('ILLEGAL_STEP')
  const { archiveRecord } = await cast.admin.ask<{ archiveRecord: object }>(
    'query ($id: ID!) { archiveRecord(id: $id) { condition } }',
    { id: records[0] },
  )
  expect(archiveRecord).toEqual({ condition: 'DAMAGED' })
  const { downloadMinutes } = await cast.admin.ask<{ downloadMinutes: { url: string } }>(
    'mutation ($of: ID!) { downloadMinutes(input: { paper: STOCK_TAKE, of: $of }) { url } }',
    { of: stockTake },
  )
  expect(
    Buffer.from(await cast.admin.fetchFile(downloadMinutes.url))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a paper on loan is not missing', async () => {
  const borrower = await idOf(cast.official)
  const order = { record: records[1], borrower, purpose: 'Pemeriksaan Inspektorat', dueOn: '2026-11-25' }
  await cast.admin.ask(lend, { input: order })
  const { openStockTake } = await cast.admin.ask<{ openStockTake: { stockTake: { id: string } } }>(open, {
    place: cabinet,
  })
  const { id } = openStockTake.stockTake
  await cast.admin.ask(close, { id })
  const { stockTakeLines } = await cast.admin.ask<{ stockTakeLines: { nodes: { code: string; outcome: string }[] } }>(
    'query ($id: ID!) { stockTakeLines(filter: { stockTake: { in: [$id] } }, sort: CODE, descending: false) { nodes { code outcome } } }',
    { id },
  )
  expect(stockTakeLines.nodes.map(({ outcome }) => outcome)).toEqual(['MISSING', 'ON_LOAN', 'MISSING'])
})

const describe = `mutation ($input: DescribeArchiveInput!) { describeArchive(input: $input) {
  record { version copy security condition } } }`

test('what is said of a record is corrected by who keeps it, never over what a colleague said meanwhile', async () => {
  const { archiveRecord } = await cast.admin.ask<{ archiveRecord: { version: number } }>(
    'query ($id: ID!) { archiveRecord(id: $id) { version } }',
    { id: records[1] },
  )
  const { version } = archiveRecord
  const said = { copy: 'COPY', security: 'RESTRICTED', condition: 'DAMAGED' }
  const input = { record: records[1], version, ...said }
  expect(await cast.admin.ask(describe, { input })).toEqual({
    describeArchive: { record: { version: version + 1, ...said } },
  })
  expect(await cast.admin.codeOf(describe, { input })).toBe('STALE')
  const stranger = await signIn(world.url, 'ormas')
  expect(await stranger.codeOf(describe, { input })).toBe('NOT_FOUND')
  const { recordHistory } = await cast.admin.ask<{ recordHistory: { nodes: object[] } }>(
    'query ($id: ID!) { recordHistory(type: "ArchiveRecord", id: $id, first: 1) { nodes { action detail } } }',
    { id: records[1] },
  )
  const from = { copy: 'ORIGINAL', security: 'ORDINARY', condition: null }
  expect(recordHistory.nodes).toEqual([{ action: 'archive.describe', detail: { from, to: said } }])
})

test('a late paper is asked back the morning after and a week later, from who has it and before who keeps it', async () => {
  const asked = async (to: string, template: string): Promise<Message[]> =>
    (await messagesTo(world.url, to)).filter((message) => message.template === template)
  const morning = async (day: string, times: number): Promise<void> => {
    world.clock.turnTo(`${day}T07:05:00+07:00`)
    for (const _again of [1, 2]) await runCalendarJob(world, 'remind-loans')
    await eventually('Both sides are told', async () => {
      const told = [
        ...(await asked('kepala@contoh.id', 'LOAN_OVERDUE')),
        ...(await asked('ideologi@contoh.id', 'LOAN_NOT_RETURNED')),
      ]
      return told.length >= 2 * times ? told : undefined
    })
  }
  await morning('2026-11-25', 0)
  await morning('2026-11-26', 1)
  await morning('2026-12-02', 2)
  const [newest, ...earlier] = await asked('ideologi@contoh.id', 'LOAN_NOT_RETURNED')
  expect(earlier).toHaveLength(1)
  expect(newest!.text).toContain(numbers[1])
  expect(newest!.text).toContain('/admin/archive/loans?view=overdue')
  expect(await asked('kepala@contoh.id', 'LOAN_OVERDUE')).toHaveLength(2)
})
