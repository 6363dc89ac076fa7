import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import { newArchivist } from '../harness/archive-unit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { wholeWay } from '../harness/walk.ts'

let world: World
let cast: Cast
let archivist: Client

beforeAll(async () => {
  world = await startStory()
})
beforeAll(async () => {
  cast = await castFor(world.url, paskibra.kind)
})
beforeAll(async () => {
  await wholeWay(cast, paskibra)
})
beforeAll(async () => {
  archivist = await newArchivist(world.url)
})
afterAll(() => world?.stop())

interface Kept {
  classification: string
  createdOn: string
  activeUntil: string
  inactiveUntil: string
  fate: string
  retention: { version: number } | null
}
const records = async (): Promise<Kept[]> =>
  (
    await cast.admin.ask<{ archiveRecords: { nodes: Kept[] } }>(
      `{ archiveRecords { nodes { classification createdOn activeUntil inactiveUntil fate retention { version } } } }`,
    )
  ).archiveRecords.nodes

const classOf = async (code: string): Promise<{ id: string; version: number }> =>
  (
    await archivist.ask<{ classifications: { nodes: { id: string; version: number }[] } }>(
      'query ($code: String!) { classifications(filter: { code: { eq: $code } }) { nodes { id version } } }',
      { code },
    )
  ).classifications.nodes[0]!

const publish =
  'mutation ($input: PublishRetentionRuleInput!) { publishRetentionRule(input: $input) { rule { id version current } } }'
const line = { activeYears: 2, inactiveYears: 8, fate: 'REVIEW', basis: 'Keputusan Kepala Badan, contoh' }

test('until the schedule has a line for it, a record follows the standard of its service', async () => {
  const [record] = await records()
  expect(record).toMatchObject({ createdOn: '2026-11-20', activeUntil: '2027-11-20', retention: null })
})

test('a new line of the schedule sets the clocks of the records it is about, and of those to come', async () => {
  const [before] = await records()
  const { id } = await classOf(before!.classification)
  await archivist.ask(publish, { input: { ...line, classification: id, service: paskibra.kind } })
  const kept = await eventually('The clocks follow', async () => {
    const [record] = await records()
    return record!.retention ? record : undefined
  })
  expect(kept).toMatchObject({ activeUntil: '2028-11-20', inactiveUntil: '2036-11-20', fate: 'REVIEW' })
  await wholeWay({ ...cast, citizen: (await castFor(world.url, paskibra.kind, 'Dewi Anggraeni')).citizen }, paskibra)
  const [newest] = await records()
  expect(newest).toMatchObject({ activeUntil: '2028-11-20', retention: { version: 1 } })
})

test('a line for the whole class leaves alone what has one of its own', async () => {
  const [before] = await records()
  const { id } = await classOf(before!.classification)
  await archivist.ask(publish, { input: { ...line, activeYears: 5, classification: id } })
  await archivist.ask(publish, {
    input: { ...line, activeYears: 3, classification: id, service: paskibra.kind, version: 1 },
  })
  const kept = await eventually('The clocks follow', async () => {
    const [record] = await records()
    return record!.retention?.version === 2 ? record : undefined
  })
  expect(kept.activeUntil).toBe('2029-11-20')
})

test('two who change the same line do not overwrite each other; the earlier version stays', async () => {
  const [before] = await records()
  const { id } = await classOf(before!.classification)
  const input = { ...line, classification: id, service: paskibra.kind, version: 1 }
  expect(await archivist.codeOf(publish, { input })).toBe('STALE')
  const { retentionRules } = await archivist.ask<{ retentionRules: { nodes: object[] } }>(
    'query ($id: ID!) { retentionRules(filter: { classification: { in: [$id] }, service: { startsWith: "PAS" } }, sort: VERSION) { nodes { version current activeYears } } }',
    { id },
  )
  expect(retentionRules.nodes).toEqual([
    { version: 2, current: true, activeYears: 3 },
    { version: 1, current: false, activeYears: 2 },
  ])
})

test('only an archive officer and the admin of the agency change the schedule; every fault is named at once', async () => {
  const { id, version } = await classOf('200.1.6')
  expect(await cast.admin.codeOf(publish, { input: { ...line, classification: id } })).toBe('FORBIDDEN')
  const save =
    'mutation ($input: SaveClassificationInput!) { saveClassification(input: $input) { classification { title version } } }'
  const input = { code: '200.1.6', title: 'Ketahanan ekonomi daerah', active: true, version }
  expect(await cast.admin.codeOf(save, { input })).toBe('FORBIDDEN')
  const agency = await signIn(world.url, 'pengelola')
  expect((await agency.ask<{ saveClassification: object }>(save, { input })).saveClassification).toEqual({
    classification: { title: 'Ketahanan ekonomi daerah', version: version + 1 },
  })
  expect(await agency.codeOf(save, { input })).toBe('STALE')
  const { errors } = await agency.send(publish, {
    input: { ...line, classification: id, activeYears: 101, basis: '' },
  })
  expect((errors[0]!.extensions.fields as { field: string }[]).map(({ field }) => field)).toEqual([
    'activeYears',
    'basis',
  ])
})
