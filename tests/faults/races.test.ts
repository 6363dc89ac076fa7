import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn, stepUp } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, verify } from '../harness/walk.ts'
import { addColleague, copySubmission } from './copy-submission.ts'

/** What an official or an admin does to a submission, and how it ended. */
const act = (client: Client, verb: string, submission: string, more: object = {}) =>
  client.codeOf(`mutation ($input: ${inputs[verb] ?? 'SubmissionInput'}!) { ${verb}(input: $input) { __typename } }`, {
    input: { submission, ...more },
  })
const inputs: Record<string, string> = { refuse: 'ReasonedDecisionInput', issueDocument: 'IssueDocumentInput' }

/** LIKE-U goes on by itself once a document is issued. */
const laterThanIssue = ['ISSUED', 'DELIVERED', 'CLOSED']

let world: World
let officials: [Client, Client]
let admins: [Client, Client]
let complete: string

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(world.database.ownerUrl, async (client) => (await client.query<Row>(text, values)).rows)

beforeAll(async () => {
  world = await startServer()
  await addColleague(world.database.ownerUrl, 'kepala', 'sekretaris')
  officials = [await signIn(world.url, 'kepala'), await signIn(world.url, 'sekretaris')]
  admins = [await signIn(world.url, 'ideologi'), await signIn(world.url, 'ideologi')]
  for (const official of officials) await stepUp(official)
  const citizen = await newCitizen(world.url)
  complete = await draft(citizen, paskibra)
  await file(citizen, complete)
  await verify(admins[0], complete)
})
afterAll(() => world?.stop())

const copies = (status: string, count: number) => copySubmission(world.database.ownerUrl, complete, status, count)

describe('at the same moment', () => {
  it('of two approvals by two officials exactly one happens', async () => {
    for (const submission of await copies('COMPLETE', 20)) {
      const codes = await Promise.all(officials.map((official) => act(official, 'approve', submission)))
      expect(codes.sort()).toEqual(['ILLEGAL_STEP', 'OK'])
    }
    const steps = await sql<{ count: string }>(`select count(*) from history_entry where step = 'APPROVE'`)
    expect(steps).toEqual([{ count: '20' }])
  })

  it('of an approval and a refusal one happens, and the history says which', async () => {
    for (const submission of await copies('COMPLETE', 10)) {
      const codes = await Promise.all([
        act(officials[0], 'approve', submission),
        act(officials[1], 'refuse', submission, { reason: 'Usia calon tidak memenuhi syarat.' }),
      ])
      expect(codes.toSorted()).toEqual(['ILLEGAL_STEP', 'OK'])
      const [row] = await sql<{ status: string; steps: string[] }>(
        `select status, array(select step from history_entry where submission_id = s.id and step in ('APPROVE', 'REFUSE')) as steps
         from submission s where id = $1`,
        [submission],
      )
      expect(row).toEqual(
        codes[0] === 'OK' ? { status: 'APPROVED', steps: ['APPROVE'] } : { status: 'REFUSED', steps: ['REFUSE'] },
      )
    }
  })

  it('of two completions one happens', async () => {
    for (const submission of await copies('IN_VERIFICATION', 5)) {
      const codes = await Promise.all(admins.map((admin) => act(admin, 'completeVerification', submission)))
      // The file has left the verifier's hands: the second is nobody who could complete it.
      expect(codes.sort()).toEqual(['FORBIDDEN', 'OK'])
    }
  })

  it('two hundred documents get the numbers 1 to 200, each with its file and its archive record', async () => {
    const submissions = await copies('APPROVED', 200)
    const codes = await Promise.all(
      submissions.map((submission, index) => act(admins[index % 2]!, 'issueDocument', submission)),
    )
    expect(new Set(codes)).toEqual(new Set(['OK']))
    const issued = await sql<{ sequence: number; number: string; file: string; archived: string; status: string }>(
      `select d.sequence, d.number, f.sha256 as file, r.id as archived, s.status
       from issued_document d
       left join submission s on s.id = d.submission_id
       left join stored_files f on f.id = d.file_id
       left join archive_record r on r.document = d.id
       order by d.sequence`,
    )
    expect(issued.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(new Set(issued.map(({ number }) => number)).size).toBe(200)
    expect(
      issued.filter(({ file, archived, status }) => !file || !archived || !laterThanIssue.includes(status)),
    ).toEqual([])
  }, 180_000)

  it('one submission gets one document, however often it is asked for', async () => {
    const [submission] = await copies('APPROVED', 1)
    const codes = await Promise.all(Array.from({ length: 10 }, () => act(admins[0], 'issueDocument', submission!)))
    expect(codes.sort()).toEqual([...Array.from({ length: 9 }, () => 'ILLEGAL_STEP'), 'OK'])
  })
})
