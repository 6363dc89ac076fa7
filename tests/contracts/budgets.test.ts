import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { Client } from '../harness/client.ts'
import { newCitizen, signIn, stepUp } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'
import { draft, file, verify } from '../harness/walk.ts'

/**
 * Most statements each operation may send, its session, transaction, jobs and audit included; one or two are room to move.
 * Steps have room for one: once a minute the session is marked as seen.
 */
const budgets: Record<string, number> = {
  me: 2,
  services: 1,
  service: 1,
  submission: 2,
  submit: 10,
  takeUp: 6,
  release: 6,
  recordVerdicts: 13,
  completeVerification: 10,
  approve: 7,
  issueDocument: 22,
  users: 2,
  documents: 2,
  archiveRecords: 2,
  verifyDocument: 3,
  verifyFile: 3,
  trackSubmission: 1,
  dashboard: 2,
  openStatistics: 1,
  openSatisfaction: 1,
  satisfaction: 2,
  dataRequests: 3,
  searchEverything: 7,
  savedViews: 2,
  exports: 2,
  requestExport: 8,
  recordHistory: 6,
  previewMessage: 9,
  pulse: 2,
  colleagues: 2,
}

let world: World
let anyone: Client
let citizen: Client
let admin: Client
let official: Client
let superAdmin: Client
let original: string

beforeAll(async () => {
  listenToStatements()
  world = await startServer()
  anyone = new Client(world.url)
  citizen = await newCitizen(world.url)
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  superAdmin = await signIn(world.url, 'pengelola')
  await stepUp(official)
  original = await draft(citizen, paskibra)
  await file(citizen, original)
  await verify(admin, original)
})
afterAll(() => world?.stop())

/** Statements an operation takes; one that is refused counts nothing. */
async function count(client: Client, document: string, variables: Record<string, unknown> = {}): Promise<number> {
  await client.ask(document, variables)
  return statementsOfLatest().length
}

/** What the console asks beside its lists. */
const consoleQuestions = {
  searchEverything: '{ searchEverything(text: "salsabila") { type id title number } }',
  savedViews: '{ savedViews(list: "submissions") { id name owner { name } } }',
  exports: '{ exports { nodes { id state rows file { name } } } }',
  requestExport: `mutation { requestExport(input: { list: "submissions", columns: [{ path: "number" }], format: CSV }) {
    export { id state } } }`,
  recordHistory: `query ($id: ID!) { recordHistory(type: "Submission", id: $id) {
    nodes { action at actor { name } reason } pageInfo { endCursor } } }`,
  previewMessage: `query ($id: ID!) { previewMessage(input: { submission: $id, step: RETURN }) { subject email } }`,
  pulse: '{ pulse { mark } }',
  colleagues: '{ colleagues { id name position division { name } } }',
}

const copy = async (status: string) => (await copySubmission(world.database.ownerUrl, original, status, 1))[0]!

/** A file its admin has just taken up. */
async function taken(): Promise<string> {
  const submission = await copy('SUBMITTED')
  await admin.ask(mutation('takeUp', 'SubmissionInput'), { input: { submission } })
  return submission
}

const relations = `id number status subject overdue dueOn availableSteps owner { name } division { name } standard { product { id }
  requirements { key } } holder { name } verifiedBy { name } decidedBy { name } answers { __typename ... on PaskibraAnswers { fullName } }
  attachments { fileName file { name state } } history { step actor { name } actedFor { name } } sameSubject { number }
  verdicts { outcome verifier { name } } checklist { requirement { key } paper { fileName file { id } } verdict { outcome } }
  changes { key } warnings { id } documents { number file { id } signatory { name } }`

const page = `query ($first: Int!) { submissions(first: $first) { totalCount nodes { ${relations} } } }`
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { submission { id status version } } }`

describe('the statements of an operation', () => {
  it('stay as many, however long the page is', async () => {
    await copySubmission(world.database.ownerUrl, original, 'COMPLETE', 30)
    await copySubmission(world.database.ownerUrl, original, 'IN_VERIFICATION', 60)
    const short = await count(admin, page, { first: 5 })
    const long = await count(admin, page, { first: 91 })
    expect(long, statementsOfLatest().join('\n')).toBe(short)
    expect(short).toBeLessThanOrEqual(3)
  })

  it('stay within their budgets', async () => {
    const submission = await copy('SUBMITTED')
    const input = { submission }
    const verdicts = paskibra.papers.map((key) => ({ kind: 'PAPER', key, outcome: 'OK', originalSeen: false }))
    const draftOf = await draft(citizen, paskibra)
    const found: Record<string, number> = {
      me: await count(citizen, '{ me { id name email division { name } } }'),
      services: await count(anyone, '{ services { kind title { id } standard { workingDays requirements { key } } } }'),
      service: await count(
        anyone,
        '{ service(kind: PASKIBRA) { form { key questions { key } } standard { product { id } requirements { key } } } }',
      ),
      submission: await count(admin, `query ($id: ID!) { submission(id: $id) { ${relations} } }`, { id: submission }),
      submit: await count(citizen, mutation('submit', 'SubmitInput'), {
        input: { submission: draftOf, declaration: true },
      }),
      takeUp: await count(admin, mutation('takeUp', 'SubmissionInput'), { input }),
      release: await count(admin, mutation('release', 'SubmissionInput'), { input: { submission: await taken() } }),
      recordVerdicts: await count(admin, mutation('recordVerdicts', 'RecordVerdictsInput'), {
        input: { submission, verdicts },
      }),
      completeVerification: await count(admin, mutation('completeVerification', 'SubmissionInput'), { input }),
      approve: await count(official, mutation('approve', 'SubmissionInput'), { input }),
      issueDocument: await count(
        admin,
        'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { document { id } } }',
        { input },
      ),
      users: await count(superAdmin, '{ users(first: 100) { totalCount nodes { id name email division { name } } } }'),
      documents: await count(
        admin,
        '{ documents(first: 100) { totalCount nodes { number file { id } signatory { name } submission { number } } } }',
      ),
      archiveRecords: await count(
        admin,
        '{ archiveRecords(first: 100) { totalCount nodes { number place { code } } } }',
      ),
    }
    const { documents } = await admin.ask<{ documents: { nodes: { verificationCode: string }[] } }>(
      '{ documents(first: 1) { nodes { verificationCode } } }',
    )
    const code = documents.nodes[0]!.verificationCode
    const byCode = 'query ($code: String!) { verifyDocument(code: $code) { status sha256 } }'
    found.verifyDocument = await count(anyone, byCode, { code })
    const { verifyDocument } = await anyone.ask<{ verifyDocument: { sha256: string } }>(byCode, { code })
    const byFile = 'query ($sha256: String!) { verifyFile(sha256: $sha256) { status } }'
    found.verifyFile = await count(anyone, byFile, verifyDocument)
    const { submissions } = await citizen.ask<{ submissions: { nodes: { number: string }[] } }>(
      '{ submissions(first: 1, filter: { status: [SUBMITTED] }) { nodes { number } } }',
    )
    found.trackSubmission = await count(
      anyone,
      'query ($number: String!) { trackSubmission(number: $number) { status } }',
      {
        number: submissions.nodes[0]!.number,
      },
    )
    found.dashboard = await count(
      admin,
      '{ dashboard { held { count } waiting { count } services { service } trend { issued } } }',
    )
    for (const [name, document] of Object.entries(consoleQuestions))
      found[name] = await count(admin, document, { id: await copy('IN_VERIFICATION') })
    found.openStatistics = await count(anyone, '{ openStatistics { services { served } } }')
    found.openSatisfaction = await count(anyone, '{ openSatisfaction { services { index elements { average } } } }')
    found.satisfaction = await count(admin, '{ satisfaction { services { index comments } } }')
    found.dataRequests = await count(citizen, '{ dataRequests { nodes { wish submission { number } } } }')
    const over = Object.entries(found).filter(
      ([name, statements]) => statements === 0 || statements > (budgets[name] ?? 0),
    )
    expect(over, `statements by operation:\n${JSON.stringify(found, null, 2)}`).toEqual([])
  })
})
