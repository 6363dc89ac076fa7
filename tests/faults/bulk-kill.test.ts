import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { createDatabase, type TestDatabase } from '../harness/database.ts'
import { eventually } from '../harness/mailbox.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { freePort } from '../harness/server.ts'
import { approve, draft, file, verify } from '../harness/walk.ts'
import { type ChildServer, onDatabase, startChild } from './child-server.ts'
import { copySubmission } from './copy-submission.ts'
import { freeJobsOfTheDead } from './free-jobs.ts'

/** Enough that the order is still under way when the first letters are seen. */
const many = 24

let database: TestDatabase
let dataDir: string
let port: number
let server: ChildServer
let admin: Client
let wanted: string[]

beforeAll(async () => {
  database = await createDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-bulk-'))
  port = await freePort()
  server = await startChild(dataDir, port, onDatabase(database))
  const citizen = await newCitizen(server.url)
  admin = await signIn(server.url, 'ideologi')
  const original = await draft(citizen, paskibra)
  await file(citizen, original)
  await verify(admin, original)
  await approve(await signIn(server.url, 'kepala'), original)
  wanted = await copySubmission(server.ownerUrl(), original, 'APPROVED', many)
}, 120_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const query = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(server.ownerUrl(), async (client) => (await client.query<Row>(text, values)).rows)

interface Run {
  state: string
  issued: number
  failed: number
}
async function look(id: string): Promise<Run> {
  const document = 'query ($id: ID!) { bulkIssue(id: $id) { state issued failed } }'
  return (await admin.ask<{ bulkIssue: Run }>(document, { id })).bulkIssue
}

test('killed twice in the middle, every letter is issued once, in order, and no number is lost', async () => {
  const { issueDocuments } = await admin.ask<{ issueDocuments: { bulkIssue: { id: string } } }>(
    'mutation ($input: IssueDocumentsInput!) { issueDocuments(input: $input) { bulkIssue { id } } }',
    { input: { submissions: wanted } },
  )
  const { id } = issueDocuments.bulkIssue
  for (const least of [3, 12]) {
    const seen = await eventually(
      'Some letters',
      async () => {
        const run = await look(id)
        return run.issued >= least ? run : undefined
      },
      180,
    )
    expect(seen.state).toBe('RUNNING')
    await server.end('SIGKILL')
    await freeJobsOfTheDead(server.ownerUrl())
    server = await startChild(dataDir, port, onDatabase(database))
  }
  const ended = await eventually(
    'The end',
    async () => {
      const run = await look(id)
      return run.state === 'RUNNING' ? undefined : run
    },
    240,
  )
  expect(ended).toEqual({ state: 'DONE', issued: many, failed: 0 })
  const rows = await query<{ submission: string; sequence: number }>(
    'select submission_id as submission, sequence from issued_document order by sequence',
  )
  expect(rows).toEqual(wanted.map((submission, index) => ({ submission, sequence: index + 1 })))
  expect(await query('select 1 from archive_record')).toHaveLength(many)
  expect(
    await query(`select 1 from history_entry where step = 'ISSUE' and submission_id = any($1)`, [wanted]),
  ).toHaveLength(many)
}, 600_000)
