import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'
import { wholeWay } from '../harness/walk.ts'

/*
 * What console, portal and agencies read takes one statement, however long the page is, and however much hangs on it: who
 * asks is found by the same one, once they have asked before.
 */

const page = 'totalCount pageInfo { hasNextPage endCursor }'
const document = `id number title state holder division { code } signatory { name } file { name state } replacedBy { id }
  submission { number owner { name } }`
const record = `id number description fate place { code parent { name } } submission { number subject } division { code }
  file { name } movements { to { code } movedBy { name } }`
const submission = `id number service status subject overdue dueOn availableSteps corrections { kind key note }
  owner { id name email } filedBy { name } holder { name } verifiedBy { name } division { code name }
  standard { product { id en } thresholds requirements { key title { id } when } }
  answers { __typename ... on ResearchPermitAnswers { title fullName members { fullName } } }
  attachments { fileName requirement file { name state scan } } history { step from to actor { name } }
  documents { ${document} } obligations { kind dueOn state reports { state } }`
const forVerifiers = `notifications { state fault } warnings { id en } sameSubject { number status }
  verdicts { outcome verifier { name } }
  checklist { changed requirement { key title { id } } paper { fileName file { name } } verdict { outcome verifier { name } } }
  changes { kind key before after was: paperBefore { fileName } paperAfter { id file { state } } }`

const ofStaff: Record<string, string> = {
  submissions: `{ submissions(first: 50) { ${page} nodes { ${submission} verdicts { outcome verifier { name } } } } }`,
  'submissions with cursors': `{ submissions(first: 1, offset: 1, search: "desa") { ${page} edges { cursor node { id } } } }`,
  submission: `query ($submission: ID!) { submission(id: $submission) { ${submission} ${forVerifiers} } }`,
  documents: `{ documents(filter: { service: [RESEARCH_PERMIT] }) { ${page} nodes { ${document} } } }`,
  document: `query ($document: ID!) { document(id: $document) { ${document} } }`,
  archiveRecords: `{ archiveRecords { ${page} nodes { ${record} } } }`,
  archiveRecord: `query ($record: ID!) { archiveRecord(id: $record) { ${record} } }`,
  obligations: `{ obligations(sort: DUE_ON, descending: false) { ${page} nodes { kind submission { number } } } }`,
  researchReports: `{ researchReports(search: "desa") { ${page} nodes { abstract file { name } } } }`,
  divisions: `{ divisions { ${page} nodes { id code name } } }`,
  delegations: `{ delegations { ${page} nodes { official { name } delegate { name } fromDay } } }`,
  notifications: `{ notifications { ${page} nodes { template state user { name } fallbackOf { state } } } }`,
  serviceStandards: `{ serviceStandards { ${page} nodes { service legalBasis { id } requirements { key } } } }`,
  storagePlaces: `{ storagePlaces { ${page} nodes { code parent { code } division { code } } } }`,
  letterWordings: `{ letterWordings { ${page} nodes { service title { id } provisions marks { name optional }
    publishedBy { name } } } }`,
  messageTemplates: `{ messageTemplates { ${page} nodes { key needs subject { id } whatsApp { en } } } }`,
  dashboard: `{ dashboard(step: MONTH) { today held { count filter } waiting { status count } dues { due count }
    happened { filed { count } time { medianDays } } districts { name count } trend { from issued } } }`,
  services: '{ services { kind title { id } standard { workingDays cost division { name } requirements { key } } } }',
  service: `{ service(kind: PASKIBRA) { code form { title { id } questions { key choices { value } } }
    standard { legalBasis { id } requirements { title { en } formats } } } }`,
  openStatistics: '{ openStatistics { from services { service served } } }',
  satisfaction: '{ satisfaction { from services { index comments elements { element average } } } }',
  dataRequests: `{ dataRequests { ${page} nodes { wish owner { name } submission { number } division { code } } } }`,
  'several at once': `{ me { name division { name } } sessions { current lastSeenAt } holidays { day name }
    agency { lines address } submissions { totalCount } documents { totalCount } }`,
}
const ofSuperAdmin: Record<string, string> = {
  users: `{ users(first: 100, search: "ne") { ${page} nodes { name email role division { name } } } }`,
  auditEntries: `{ auditEntries { ${page} nodes { at action actor position detail } } }`,
  integrityFindings: `{ integrityFindings { ${page} nodes { fault sha256 state file { name } document { number } } } }`,
  integrityRounds: `{ integrityRounds { ${page} nodes { files bytes faults finishedAt } } }`,
  integrityReports: `{ integrityReports { ${page} nodes { quarter open requestedBy { name } file { name } } } }`,
}
const ofCitizens: Record<string, string> = {
  'own submissions': `{ submissions { ${page} nodes { ${submission} } } }`,
  'own account': '{ me { name email phone channel } sessions { current } termsOfUse { version } }',
}

let world: World
let citizen: Client
let admin: Client
let superAdmin: Client
let variables: Record<string, string>

beforeAll(async () => {
  listenToStatements()
  world = await startServer()
  citizen = await newCitizen(world.url)
  admin = await signIn(world.url, 'wasnas')
  superAdmin = await signIn(world.url, 'pengelola')
  const people = { citizen, admin, official: await signIn(world.url, 'kepala') }
  const { filed, issued } = await wholeWay(people, researchPermit)
  const { archiveRecords } = await admin.ask<{ archiveRecords: { nodes: { id: string }[] } }>(
    '{ archiveRecords { nodes { id } } }',
  )
  variables = { submission: filed.id, document: issued.id, record: archiveRecords.nodes[0]!.id }
})
afterAll(() => world?.stop())

/** Once a minute it is written down that they asked, and then who asks is found before. */
const isOfSession = (statement: string): boolean => /^\s*select to_json\(found\)|^update session/.test(statement)

async function expectOneStatement(client: Client, query: string): Promise<void> {
  const data = await client.ask<Record<string, unknown>>(query, variables)
  const first = statementsOfLatest()
  // The minute may be over just now; it is not twice in a row.
  const statements = first.some(isOfSession) ? (await client.ask(query, variables), statementsOfLatest()) : first
  expect(statements, statements.join('\n\n')).toHaveLength(1)
  expect(Object.values(data).filter((value) => value === null)).toEqual([])
}

test.each(Object.entries(ofStaff))('%s, for staff', (_name, query) => expectOneStatement(admin, query))
test.each(Object.entries(ofSuperAdmin))('%s, for the super admin', (_name, query) =>
  expectOneStatement(superAdmin, query),
)
test.each(Object.entries(ofCitizens))('%s, for citizens', (_name, query) => expectOneStatement(citizen, query))

test('a refusal in the middle takes one statement per field of Query, and is told in its place', async () => {
  const { data, errors } = await citizen.send<{ submissions: { nodes: { number: string; verdicts: null }[] } }>(
    '{ me { name } submissions { nodes { number warnings { id } } } }',
  )
  expect(errors[0]).toMatchObject({ path: ['submissions', 'nodes', 0, 'warnings'], extensions: { code: 'FORBIDDEN' } })
  expect(data).toBeNull()
  expect(statementsOfLatest().filter((statement) => !isOfSession(statement))).toHaveLength(2)
})
