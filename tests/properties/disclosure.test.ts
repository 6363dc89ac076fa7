import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import type { Rights } from '../../api/src/foundation/rights/rights.ts'
import { permissions } from '../../api/src/permissions.ts'
import { declareSchema } from '../../api/src/schema.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { draft, file, save, start } from '../harness/fill-in.ts'
import { newestMessage } from '../harness/mailbox.ts'
import { newCitizen } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { wholeWay } from '../harness/walk.ts'
import { type Attempt, attemptsWithIds, bareQueries, type IsOpen } from './tries.ts'

/*
 * Rani has filed much; Dimas, a citizen like her, tries all her ids everywhere an id can be put.
 */
let world: World
let schema: GraphQLSchema
let rights: Rights
let rani: Client & { email: string }
let dimas: Client
let ids: string[]
let submissions: string[]
let secrets: string[]

const his = {
  ...{ fullName: 'Dimas Pratama', identityNumber: '3214090507990004', sex: 'MALE', phone: '+6281234567999' },
  ...{ email: 'dimas.pratama@contoh.id', title: 'Arsitektur Rumah Kampung di Kecamatan Bojong', hasTeam: false },
  ...{ members: [], participants: 1, studentNumber: '2510631180099' },
}

beforeAll(async () => {
  world = await startStory({ TRUST_PROXY: '1' })
  schema = await declareSchema()
  rights = permissions()
  const people = await castFor(world.url, 'RESEARCH_PERMIT')
  rani = people.citizen
  const { filed, issued } = await wholeWay(people, researchPermit)
  await newestMessage(world.url, rani.email, 'REPORT_LINK')
  const waiting = await file(rani, await draft(rani, researchPermit))
  const unfinished = await start(rani, researchPermit.kind)
  await save(rani, unfinished, researchPermit, researchPermit.answers)
  submissions = [filed.id, waiting.id, unfinished]
  const { fullName, identityNumber, title, phone, email } = researchPermit.answers
  secrets = [fullName, identityNumber, title, phone, email, rani.email]
  secrets.push(filed.number, waiting.number, issued.number, issued.verificationCode)
  ids = [...new Set([...submissions, ...(await newestIds())])]
  dimas = await newCitizen(world.url, 'Dimas Pratama')
  await wholeWay({ ...people, citizen: dimas }, { ...researchPermit, answers: { ...researchPermit.answers, ...his } })
})
afterAll(() => world?.stop())

/** The newest row of every table that has ids: Rani's, as nobody else has done anything yet. */
const newestIds = (): Promise<string[]> =>
  withClient(world.database.ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ id: string }>(`select id from "${name}" order by id desc limit 1`)
      found.push(...rows.map(({ id }) => id))
    }
    return found
  })

/** What a citizen reads of every row they see; fields with conditions are refused and would hide their neighbours. */
const isOpen: IsOpen = (type, field) => {
  const rules = rights.fields[type]
  return (rules?.[field] ?? rules?.['*'])?.CITIZEN === true
}

const leaksIn = (answer: object): string[] => {
  const raw = JSON.stringify(answer)
  return secrets.filter((secret) => raw.includes(secret))
}

let network = 0

/** Asks as Dimas, from ever another network, as attempts are counted per network. */
async function ask({ document, variables }: Attempt, id: string) {
  const from = { 'x-forwarded-for': `10.1.${Math.floor(network / 250) % 250}.${(network++ % 250) + 1}` }
  return dimas.send<Record<string, unknown>>(document, variables(id), from)
}

/** Tries every id in every way, a few at a time; answers what was found wrong. */
async function tryAll(attempts: Attempt[], judge: (answer: Awaited<ReturnType<typeof ask>>) => string[]) {
  const open = attempts.flatMap((attempt) => ids.map((id) => ({ attempt, id })))
  const found = new Set<string>()
  const work = async () => {
    for (let next = open.pop(); next; next = open.pop())
      for (const fault of judge(await ask(next.attempt, next.id))) found.add(`${next.attempt.name}: ${fault}`)
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return [...found].toSorted()
}

/** A refusal inside a row means that he got as far as the row. */
const faultsOf = (answer: Awaited<ReturnType<typeof ask>>): string[] => [
  ...leaksIn(answer).map((secret) => `tells ${secret.slice(0, 4)}…`),
  ...answer.errors.filter(({ path = [] }) => path.length > 1).map(({ path }) => `reaches ${path!.join('.')}`),
  ...answer.errors.filter(({ extensions }) => /INTERNAL|GRAPHQL/.test(extensions.code)).map(({ message }) => message),
]

test('Rani herself is shown all of it', async () => {
  const [attempt] = attemptsWithIds(schema, 'query', isOpen).filter(({ name }) => name === 'submission.id')
  const answer = await rani.send(attempt!.document, attempt!.variables(submissions[0]!))
  expect(answer.errors).toEqual([])
  expect(leaksIn(answer).length).toBeGreaterThan(5)
})

test('what Dimas asks about his own things leads to nothing of hers', { timeout: 60_000 }, async () => {
  for (const query of bareQueries(schema, isOpen))
    expect([query.name, faultsOf(await ask(query, ''))]).toEqual([query.name, []])
})

test('no query tells Dimas anything by her ids', { timeout: 90_000 }, async () => {
  const attempts = attemptsWithIds(schema, 'query', isOpen)
  expect(attempts.length).toBeGreaterThan(10)
  expect(await tryAll(attempts, faultsOf)).toEqual([])
})

test('no mutation tells Dimas anything by her ids, or does anything', { timeout: 90_000 }, async () => {
  const state =
    'query ($ids: [ID!]) { submissions(filter: { ids: $ids }) { nodes { id status version } } sessions { id } }'
  const before = await rani.ask(state, { ids: submissions })
  const attempts = attemptsWithIds(schema, 'mutation', isOpen)
  expect(attempts.length).toBeGreaterThan(30)
  const judge = (answer: Awaited<ReturnType<typeof ask>>) => [
    ...faultsOf(answer),
    ...(answer.errors.length === 0 ? ['was done'] : []),
  ]
  expect(await tryAll(attempts, judge)).toEqual([])
  expect(await rani.ask(state, { ids: submissions })).toEqual(before)
})

test('her link to her letter is worth nothing in his browser', async () => {
  const { documents } = await rani.ask<{ documents: { nodes: { id: string }[] } }>('{ documents { nodes { id } } }')
  const { downloadDocument } = await rani.ask<{ downloadDocument: { url: string } }>(
    'mutation ($input: DocumentInput!) { downloadDocument(input: $input) { url } }',
    { input: { document: documents.nodes[0]!.id } },
  )
  await expect(dimas.fetchFile(downloadDocument.url)).rejects.toThrow('404')
  expect((await rani.fetchFile(downloadDocument.url)).length).toBeGreaterThan(1000)
})
