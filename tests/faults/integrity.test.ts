import { readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { daysAfter } from '../../api/src/foundation/clock.ts'
import { sha256Of, storePath } from '../../api/src/foundation/files/checksum.ts'
import { createDiskStore } from '../../api/src/foundation/files/disk-store.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { runCalendarJob } from '../harness/calendar-job.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { messagesTo, newestMessage } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import { readPdf } from '../harness/pdf.ts'
import { startServer, type World } from '../harness/server.ts'
import { wholeWay } from '../harness/walk.ts'

let world: World
let pengelola: Client
/** SHA-256 of the papers handed in, and of the signed letter. */
let papers: string[]
let letter: string

beforeAll(async () => {
  world = await startServer()
  // A month before the quarter ends, so that all of it happens within one.
  world.clock.turnTo('2026-11-25T03:00:00Z')
  pengelola = await signIn(world.url, 'pengelola')
  const { issued } = await wholeWay(await castFor(world.url, paskibra.kind), paskibra)
  letter = (
    await query(`select sha256 from stored_files f join issued_document d on d.file_id = f.id where d.id = $1`, [
      issued.id,
    ])
  )[0]!
  papers = await query(`select distinct sha256 from stored_files where sha256 <> $1`, [letter])
}, 120_000)
afterAll(() => world?.stop())

const query = (text: string, values: unknown[] = []): Promise<string[]> =>
  withClient(world.database.ownerUrl, async (client) =>
    (await client.query<{ sha256: string }>(text, values)).rows.map(({ sha256 }) => sha256),
  )
const pathOf = (sha256: string) => join(world.dataDir, 'files', storePath(sha256))

interface Finding {
  id: string
  fault: string
  sha256: string
  state: string
  resolution: string | null
  resolvedBy: { name: string } | null
  file: { sha256: string } | null
  document: { number: string } | null
}
async function findings(): Promise<Finding[]> {
  const { integrityFindings } = await pengelola.ask<{ integrityFindings: { nodes: Finding[] } }>(
    `{ integrityFindings(first: 100) { nodes {
      id fault sha256 state resolution resolvedBy { name } file { sha256 } document { number }
    } } }`,
  )
  return integrityFindings.nodes
}

interface Round {
  files: number
  faults: number
  signatures: number
  finishedAt: string | null
}
async function rounds(): Promise<Round[]> {
  const { integrityRounds } = await pengelola.ask<{ integrityRounds: { nodes: Round[] } }>(
    '{ integrityRounds(first: 100) { nodes { files faults signatures finishedAt } } }',
  )
  return integrityRounds.nodes
}

/** The next round: a week later, by the calendar's job. */
async function check(): Promise<void> {
  world.clock.forwardDays(8)
  pengelola = await signIn(world.url, 'pengelola')
  await runCalendarJob(world, 'check-integrity')
}

test('files as they were kept: a whole round, and nothing to tell', async () => {
  await check()
  expect(await findings()).toEqual([])
  expect((await rounds())[0]).toEqual({
    files: papers.length + 1,
    faults: 0,
    signatures: 1,
    finishedAt: expect.any(String),
  })
})

const store = () => createDiskStore(join(world.dataDir, 'files'))
const inDays = (days: number) => daysAfter(world.clock.now(), days)

/** A letter that was changed by somebody who could change the record of its SHA-256 as well. */
async function breakSignature(): Promise<string> {
  const bytes = await readFile(pathOf(letter))
  bytes[bytes.indexOf('/CreationDate') + 20]! ^= 1
  await withClient(world.database.ownerUrl, (client) =>
    client.query('update stored_files set sha256 = $1 where sha256 = $2', [sha256Of(bytes), letter]),
  )
  await rm(pathOf(letter))
  return store().put(bytes)
}

test('each of the five faults, and a broken signature, is named rightly', async () => {
  const [flipped, cut, swapped, other, gone] = papers as [string, string, string, string, string]
  const bytes = await readFile(pathOf(flipped))
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(pathOf(flipped), bytes)
  await truncate(pathOf(cut), 100)
  await writeFile(pathOf(swapped), await readFile(pathOf(other)))
  await rm(pathOf(gone))
  const orphan = await store().put(Buffer.from('nobody knows this'))
  await utimes(pathOf(orphan), inDays(-2), inDays(-2))
  const young = pathOf(await store().put(Buffer.from('on its way to a record')))
  await utimes(young, inDays(20), inDays(20))
  const brokenLetter = await breakSignature()

  await check()
  const found = await findings()
  const faults = Object.fromEntries(found.map(({ fault, sha256 }) => [sha256, fault]))
  expect(faults).toEqual({
    [flipped]: 'CHANGED',
    [cut]: 'TRUNCATED',
    [swapped]: 'SWAPPED',
    [gone]: 'MISSING',
    [brokenLetter]: 'BROKEN_SIGNATURE',
    [orphan]: 'ORPHANED',
  })
  expect(found.find(({ sha256 }) => sha256 === brokenLetter)?.document).not.toBeNull()
  expect(found.find(({ sha256 }) => sha256 === orphan)?.file).toBeNull()
})

test('those who answer for the installation are told, once a day', async () => {
  const { me } = await pengelola.ask<{ me: { email: string } }>('{ me { email } }')
  expect((await newestMessage(world.url, me.email, 'INTEGRITY_FAULT')).text).toContain('/admin/data/integrityFindings')
  const told = (await messagesTo(world.url, me.email)).filter(({ template }) => template === 'INTEGRITY_FAULT')
  expect(told).toHaveLength(1)
})

test('only the admin of the agency sees findings and closes them, with what was done', async () => {
  const resolve =
    'mutation ($input: ResolveIntegrityFindingInput!) { resolveIntegrityFinding(input: $input) { finding { state } } }'
  const finding = (await findings()).find(({ fault }) => fault === 'ORPHANED')!
  const input = { finding: finding.id, resolution: 'Sisa percobaan; dipindahkan ke luar gudang berkas.' }
  const wasnas = await signIn(world.url, 'wasnas')
  expect(await wasnas.codeOf('{ integrityFindings(first: 1) { nodes { id } } }')).toBe('FORBIDDEN')
  expect(await wasnas.codeOf(resolve, { input })).toBe('FORBIDDEN')
  expect(await pengelola.codeOf(resolve, { input: { ...input, resolution: ' ' } })).toBe('BAD_USER_INPUT')
  expect(await pengelola.codeOf(resolve, { input })).toBe('OK')
  expect(await pengelola.codeOf(resolve, { input })).toBe('ALREADY_DONE')
  expect((await findings()).find(({ id }) => id === finding.id)).toMatchObject({
    state: 'RESOLVED',
    resolution: input.resolution,
    resolvedBy: { name: expect.any(String) },
  })
})

test('what is well again is closed by the next round; what stays is found anew', async () => {
  const missing = (await findings()).find(({ fault }) => fault === 'MISSING')!
  const swapped = (await findings()).find(({ fault }) => fault === 'SWAPPED')!
  await withClient(world.database.ownerUrl, (client) =>
    client.query(`update stored_files set state = 'REJECTED', reason = 'MISSING' where sha256 = $1`, [missing.sha256]),
  )
  await check()
  const found = await findings()
  expect(found.find(({ id }) => id === missing.id)).toMatchObject({ state: 'RESOLVED', resolvedBy: null })
  expect(found.find(({ id }) => id === swapped.id)).toMatchObject({ state: 'OPEN' })
  expect(found.filter(({ fault }) => fault === 'ORPHANED').map(({ state }) => state)).toEqual(['OPEN', 'RESOLVED'])
})

test('the proof report says it in numbers, for the head of the agency', async () => {
  const numbers = 'quarter files documents found open rounds'
  const { createIntegrityReport } = await pengelola.ask<{
    createIntegrityReport: { report: Record<string, unknown> & { id: string } }
  }>(`mutation { createIntegrityReport(input: {}) { report { id ${numbers} } } }`)
  const { report } = createIntegrityReport
  expect(report).toMatchObject({ documents: 1, found: 7, open: 5, quarter: expect.stringMatching(/^\d{4}-Q[1-4]$/) })
  const kepala = await signIn(world.url, 'kepala')
  const { downloadIntegrityReport } = await kepala.ask<{ downloadIntegrityReport: { url: string } }>(
    'mutation ($input: IntegrityReportInput!) { downloadIntegrityReport(input: $input) { url } }',
    { input: { integrityReport: report.id } },
  )
  const text = await readPdf(await kepala.fetchFile(downloadIntegrityReport.url), 'pdftotext', '-layout', '@', '-')
  expect(text).toMatch(/Temuan yang belum diselesaikan\s+5/)
  expect(text).toMatch(/\d · \d+ · [0-9a-f]{64}/)
})
