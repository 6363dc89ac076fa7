import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { foreignWorker } from '../harness/answers/foreign-worker.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, wholeWay } from '../harness/walk.ts'

let world: World
let wasnas: Client
let ideologi: Client
let citizen: Client
let study: string
let workers: string

beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
  wasnas = await signIn(world.url, 'wasnas')
  ideologi = await signIn(world.url, 'ideologi')
  const official = await signIn(world.url, 'kepala')
  study = (await wholeWay({ citizen, admin: wasnas, official }, researchPermit)).filed.number
  workers = (await file(citizen, await draft(citizen, foreignWorker))).number
  await wholeWay({ citizen, admin: ideologi, official }, paskibra)
})
afterAll(() => world?.stop())

async function found(client: Client, list: string, search: string): Promise<string[]> {
  const answer = await client.ask<Record<string, { nodes: { number: string }[] }>>(
    `query ($search: String!) { ${list}(search: $search) { nodes { number } } }`,
    { search },
  )
  return answer[list]!.nodes.map(({ number }) => number)
}

test.each([
  ['the number', () => workers.toLowerCase()],
  ['part of the number', () => workers.slice(0, 11)],
  ['words of the subject in any order', () => 'manufaktur contoh'],
  ['the name of a person in it', () => 'Kenji TANAKA'],
  ['the beginning of a short word', () => 'pt'],
  ['a passport number', () => 'tr1234567'],
  ['a passport number with a blank', () => 'TR 1234567'],
])('a submission is found by %s', async (_by, text) => {
  expect(await found(wasnas, 'submissions', text())).toEqual([workers])
})

test('NIK and the names of team members find a study, also while they stand nowhere in plain text', async () => {
  expect(await found(wasnas, 'submissions', '3214094507990003')).toEqual([study])
  expect(await found(wasnas, 'submissions', 'dimas saputra')).toEqual([study])
  const { rows } = await withClient(world.database.ownerUrl, (client) =>
    client.query(`select row_to_json(s)::text as whole from submission s`),
  )
  const kept = rows.map(({ whole }) => whole as string).join('\n')
  expect(kept.toLowerCase()).toContain('kusumawardani')
  for (const secret of ['3214094507990003', 'dimas', 'TR1234567', 'salsabila']) expect(kept).not.toContain(secret)
})

test('percent signs and backslashes are letters like others', async () => {
  for (const text of ['100%', '%%%', '\\_', '..', "'';"]) expect(await found(wasnas, 'submissions', text)).toEqual([])
})

test('nobody finds what they may not see', async () => {
  expect(await found(ideologi, 'submissions', 'tanaka')).toEqual([])
  expect(await found(ideologi, 'submissions', 'salsabila')).toHaveLength(1)
  expect(await found(wasnas, 'submissions', 'salsabila')).toEqual([])
  expect(await found(await newCitizen(world.url), 'submissions', workers)).toEqual([])
  expect(await found(citizen, 'submissions', 'tanaka')).toEqual([workers])
})

test('documents and archive records are found by whom they are about', async () => {
  for (const list of ['documents', 'archiveRecords']) {
    expect(await found(wasnas, list, 'kusumawardani rani'), list).toHaveLength(1)
    expect(await found(wasnas, list, '3214094507990003'), list).toHaveLength(1)
    expect(await found(ideologi, list, 'salsabila'), list).toHaveLength(1)
    expect(await found(wasnas, list, 'salsabila'), list).toHaveLength(0)
  }
})

test('one box searches everything the asker may open', async () => {
  const everything = (client: Client, text: string) =>
    client.ask<{ searchEverything: { type: string; id: string; title: string; number: string | null }[] }>(
      'query ($text: String!) { searchEverything(text: $text) { type id title number } }',
      { text },
    )
  const types = async (client: Client, text: string) =>
    (await everything(client, text)).searchEverything.map(({ type }) => type)
  expect(await types(wasnas, 'kusumawardani')).toEqual(['SUBMISSION', 'DOCUMENT', 'ARCHIVE_RECORD'])
  expect(await types(citizen, 'kusumawardani')).toEqual(['SUBMISSION', 'DOCUMENT'])
  const agency = await signIn(world.url, 'pengelola')
  expect([...new Set(await types(agency, 'rani kus'))]).toEqual(['SUBMISSION', 'DOCUMENT', 'ARCHIVE_RECORD', 'USER'])
  expect((await everything(wasnas, workers)).searchEverything).toMatchObject([{ type: 'SUBMISSION', number: workers }])
  expect(await wasnas.codeOf('{ searchEverything(text: "x") { id } }')).toBe('BAD_USER_INPUT')
})

test('a corrected or forgotten name is found as it now stands', async () => {
  const submission = await draft(citizen, researchPermit)
  await citizen.ask('mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { submission { id } } }', {
    input: { submission, answers: { researchPermit: { fullName: 'Zubaidah Ñurjanah' } } },
  })
  const drafts = `query ($search: String!) { submissions(search: $search, filter: { status: [DRAFT] }) { nodes { id } } }`
  for (const search of ['zubaidah', 'ñurjanah', 'nurjanah'])
    expect(await citizen.ask(drafts, { search })).toEqual({ submissions: { nodes: [{ id: submission }] } })
  expect(await citizen.ask(drafts, { search: 'kusumawardani' })).toEqual({ submissions: { nodes: [] } })
})
