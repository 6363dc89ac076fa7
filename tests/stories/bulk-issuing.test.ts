import { afterAll, beforeAll, expect, test } from 'vitest'
import { PDFDocument } from 'pdf-lib'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, draft, file, issue, verify } from '../harness/walk.ts'

const many = 12

let world: World
let people: Cast
let original: string

beforeAll(async () => {
  world = await startStory()
  people = await castFor(world.url, 'PASKIBRA')
  original = await draft(people.citizen, paskibra)
  await file(people.citizen, original)
  await verify(people.admin, original)
  await approve(people.official, original)
})
afterAll(() => world?.stop())

const order = `mutation ($input: IssueDocumentsInput!) { issueDocuments(input: $input) { bulkIssue { id state total } } }`

const copies = (count: number) => copySubmission(world.database.ownerUrl, original, 'APPROVED', count)

async function start(input: Record<string, unknown>, key = Client.newKey()): Promise<string> {
  const { issueDocuments } = await people.admin.ask<{ issueDocuments: { bulkIssue: { id: string } } }>(
    order,
    { input },
    { 'idempotency-key': key },
  )
  return issueDocuments.bulkIssue.id
}

interface Run {
  state: string
  total: number
  issued: number
  failed: number
  print: { name: string } | null
}
const look = async (id: string): Promise<Run> =>
  (
    await people.admin.ask<{ bulkIssue: Run }>(
      'query ($id: ID!) { bulkIssue(id: $id) { state total issued failed print { name } } }',
      { id },
    )
  ).bulkIssue

const untilEnded = (id: string) =>
  eventually(
    'The end of the order',
    async () => {
      const run = await look(id)
      return run.state === 'DONE' || run.state === 'CANCELLED' ? run : undefined
    },
    240,
  )

interface Item {
  position: number
  state: string
  submission: { id: string }
  document: { number: string; sequence: number } | null
  reason: { id: string } | null
}
const itemsOf = async (run: string): Promise<Item[]> =>
  (
    await people.admin.ask<{ bulkIssueItems: { nodes: Item[] } }>(
      `query ($run: ID!) { bulkIssueItems(first: 100, filter: { run: { in: [$run] } }, sort: POSITION, descending: false) {
         nodes { position state submission { id } document { number sequence } reason { id } } } }`,
      { run },
    )
  ).bulkIssueItems.nodes

test(
  'many letters are issued in the order given, without a gap; what cannot be says why',
  { timeout: 300_000 },
  async () => {
    const wanted = (await copies(many)).toReversed()
    const run = await start({ submissions: wanted })
    // Somebody issues one of them meanwhile, if they are quick; either way it has one document.
    await people.admin.send(
      'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { document { id } } }',
      {
        input: { submission: wanted.at(-1)! },
      },
    )
    const ended = await untilEnded(run)
    expect(ended).toMatchObject({ state: 'DONE', total: many })
    expect(ended.issued + ended.failed).toBe(many)

    const items = await itemsOf(run)
    expect(items.map(({ submission }) => submission.id)).toEqual(wanted)
    const issued = items.flatMap(({ document }) => document ?? [])
    expect(issued.length).toBe(ended.issued)
    expect(issued.length).toBeGreaterThanOrEqual(many - 1)
    const sequences = issued.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other))
    const { documents } = await people.admin.ask<{
      documents: { nodes: { sequence: number; submission: { id: string } }[] }
    }>('{ documents(first: 100) { nodes { sequence submission { id } } } }')
    expect(new Set(documents.nodes.map(({ submission }) => submission.id)).size).toBe(documents.nodes.length)
    expect(documents.nodes.map(({ sequence }) => sequence).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: documents.nodes.length }, (_, index) => index + 1),
    )
    for (const item of items.filter(({ state }) => state === 'FAILED')) expect(item.reason!.id).toBeTruthy()
  },
)

test('an ended order offers all its letters as one file to print', { timeout: 300_000 }, async () => {
  const run = await start({ submissions: await copies(2) })
  await untilEnded(run)
  await eventually('The file to print', async () => ((await look(run)).print ? true : undefined))
  const { downloadBulkIssue } = await people.admin.ask<{ downloadBulkIssue: { url: string } }>(
    'mutation ($id: ID!) { downloadBulkIssue(input: { bulkIssue: $id }) { url } }',
    { id: run },
  )
  const whole = await PDFDocument.load(await people.admin.fetchFile(downloadBulkIssue.url))
  expect(whole.getPageCount()).toBeGreaterThanOrEqual(2)
})

test(
  'an order repeated with its key is the same; a second one waits for the first; it can be called off',
  { timeout: 300_000 },
  async () => {
    const wanted = await copies(6)
    const key = Client.newKey()
    const run = await start({ submissions: wanted }, key)
    expect(await start({ submissions: wanted }, key)).toBe(run)
    const second = await people.admin.send(order, { input: { service: 'PASKIBRA' } })
    expect(second.errors[0]?.extensions.code).toBe('ALREADY_DONE')
    await people.admin.ask(
      'mutation ($id: ID!) { cancelBulkIssue(input: { bulkIssue: $id }) { bulkIssue { state } } }',
      {
        id: run,
      },
    )
    const ended = await look(run)
    expect(ended.state).toBe('CANCELLED')
    const states = (await itemsOf(run)).map(({ state }) => state)
    expect(states.filter((state) => state === 'ISSUED')).toHaveLength(ended.issued)
    expect(states).toContain('PENDING')

    // What was left can be ordered anew, now by its service: the rest of the six, and the original.
    const rest = await untilEnded(await start({ service: 'PASKIBRA' }))
    expect(rest).toMatchObject({ state: 'DONE', total: 7 - ended.issued, issued: 7 - ended.issued })
  },
)

test('only an admin of the bidang orders, and only what is ready', async () => {
  const other = await signIn(world.url, 'ormas')
  expect(await other.codeOf(order, { input: { submissions: await copies(1) } })).toBe('BAD_USER_INPUT')
  expect(await people.official.codeOf(order, { input: { service: 'PASKIBRA' } })).toBe('FORBIDDEN')
  expect(await people.citizen.codeOf(order, { input: { service: 'PASKIBRA' } })).toBe('FORBIDDEN')
  const waiting = await draft(people.citizen, paskibra)
  expect(await people.admin.codeOf(order, { input: { submissions: [waiting] } })).toBe('BAD_USER_INPUT')
  expect(await people.admin.codeOf(order, { input: { submissions: [] } })).toBe('BAD_USER_INPUT')
  expect(await people.admin.codeOf(order, { input: {} })).toBe('BAD_USER_INPUT')
})

test('one by one goes on while many are issued', { timeout: 300_000 }, async () => {
  const [alone, ...crowd] = await copies(12)
  const run = await start({ submissions: crowd })
  await issue(people.admin, alone!)
  expect((await untilEnded(run)).issued).toBe(crowd.length)
})
