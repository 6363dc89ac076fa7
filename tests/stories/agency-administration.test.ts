import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
let agency: Client
let owner: Client
let stranger: Client

beforeAll(async () => {
  world = await startServer()
  world.clock.turnTo('2026-11-20T10:00:00+07:00')
  agency = await signIn(world.url, 'pengelola')
  owner = await signIn(world.url, 'wasnas')
  stranger = await signIn(world.url, 'ormas')
})
afterAll(() => world?.stop())

const current = `{ service(kind: RESEARCH_PERMIT) { standard {
  version workingDays correctionDays cost product { id en } legalBasis { id en } classification register numberPattern
  activeYears inactiveYears fate thresholds
  requirements { key title { id en } help { id en } required when formats maxBytes }
} } }`
const publish = `mutation ($input: PublishStandardInput!) {
  publishStandard(input: $input) { standard { version workingDays requirements { key position } } }
}`

type Standard = Record<string, unknown> & { version: number; requirements: Record<string, unknown>[] }

async function edited(changes: Record<string, unknown> = {}): Promise<{ input: Standard }> {
  const { service } = await owner.ask<{ service: { standard: Standard } }>(current)
  return { input: { service: 'RESEARCH_PERMIT', ...service.standard, ...changes } }
}

test('the owning bidang publishes the next version, and the history stays readable', async () => {
  const next = await edited({ workingDays: 5 })
  await owner.ask(publish, next)
  expect((await edited()).input).toMatchObject({ workingDays: 5, version: next.input.version + 1 })
  expect((await edited()).input.requirements).toEqual(next.input.requirements)
  const list = '{ serviceStandards(filter: { service: [RESEARCH_PERMIT] }, sort: VERSION) { nodes { version } } }'
  const { serviceStandards } = await owner.ask<{ serviceStandards: { nodes: { version: number }[] } }>(list)
  expect(serviceStandards.nodes.map(({ version }) => version)).toEqual([next.input.version + 1, next.input.version])
})

test('of two who publish at once, one is told that the other was first', async () => {
  const next = await edited()
  const answers = await Promise.all([owner.codeOf(publish, next), agency.codeOf(publish, next)])
  expect(answers.sort()).toEqual(['OK', 'STALE'])
})

test('another bidang does not publish it, and only the agency hands it to another', async () => {
  expect(await stranger.codeOf(publish, await edited())).toBe('FORBIDDEN')
  const { divisions } = await agency.ask<{ divisions: { nodes: { id: string; code: string }[] } }>(
    '{ divisions { nodes { id code } } }',
  )
  const divisionId = divisions.nodes.find(({ code }) => code === 'ORMAS')!.id
  const next = await edited({ divisionId })
  expect(await owner.codeOf(publish, next)).toBe('FORBIDDEN')
  expect(await agency.codeOf(publish, next)).toBe('OK')
  expect(await owner.codeOf(publish, await edited())).toBe('FORBIDDEN')
  expect(await stranger.codeOf(publish, await edited())).toBe('OK')
})

test('every fault is told at once, with its field', async () => {
  const papers = (await edited()).input.requirements
  const next = await edited({
    workingDays: 0,
    numberPattern: '{sequence}/{unit}',
    thresholds: { maximumMonths: 'dua belas' },
    product: { id: 'Surat', en: ' ' },
    requirements: [
      { ...papers[0], when: { question: 'shoeSize', in: [42] }, maxBytes: 20_000_001 },
      { ...papers[0], formats: [] },
    ],
  })
  const { errors } = await agency.send(publish, next)
  const fields = (errors[0]!.extensions.fields as { field: string }[]).map(({ field }) => field)
  expect(fields.sort()).toEqual([
    'numberPattern',
    'product',
    'requirements.0.maxBytes',
    'requirements.0.when',
    'requirements.1.formats',
    'requirements.1.key',
    'thresholds',
    'workingDays',
  ])
})

test('holidays are added once and taken out again, and a year without any is a gap', async () => {
  const gaps = async () => (await agency.ask<{ calendarGaps: number[] }>('{ calendarGaps }')).calendarGaps
  const add = 'mutation ($input: AddHolidayInput!) { addHoliday(input: $input) { holiday { day name } } }'
  const remove = 'mutation ($input: RemoveHolidayInput!) { removeHoliday(input: $input) { holiday { day } } }'
  const newYear = { input: { day: '2027-01-01', kind: 'HOLIDAY', name: 'Tahun Baru 2027 Masehi' } }
  expect(await gaps()).toEqual([2027])
  const both = await Promise.all([agency.codeOf(add, newYear), agency.codeOf(add, newYear)])
  expect(both.sort()).toEqual(['ALREADY_DONE', 'OK'])
  expect(await gaps()).toEqual([])
  expect(await agency.codeOf(add, { input: { ...newYear.input, day: '2206-01-01' } })).toBe('BAD_USER_INPUT')
  expect(await owner.codeOf(remove, { input: { day: '2027-01-01' } })).toBe('FORBIDDEN')
  expect(await agency.codeOf(remove, { input: { day: '2027-01-01' } })).toBe('OK')
  expect(await agency.codeOf(remove, { input: { day: '2027-01-01' } })).toBe('NOT_FOUND')
  expect(await gaps()).toEqual([2027])
})

test('a bidang is founded once, renamed, and closed only when nothing depends on it', async () => {
  const create = 'mutation ($input: CreateDivisionInput!) { createDivision(input: $input) { division { id } } }'
  const update =
    'mutation ($input: UpdateDivisionInput!) { updateDivision(input: $input) { division { name active } } }'
  const input = { code: 'EKONOMI', name: 'Bidang Ketahanan Ekonomi', unitCode: 'BKBP/EKO' }
  const { createDivision } = await agency.ask<{ createDivision: { division: { id: string } } }>(create, { input })
  expect(await agency.codeOf(create, { input })).toBe('BAD_USER_INPUT')
  expect(await agency.codeOf(create, { input: { ...input, code: 'X', unitCode: '{year}' } })).toBe('BAD_USER_INPUT')
  const { updateDivision } = await agency.ask<{ updateDivision: unknown }>(update, {
    input: { id: createDivision.division.id, name: 'Bidang Ekonomi', active: false },
  })
  expect(updateDivision).toEqual({ division: { name: 'Bidang Ekonomi', active: false } })
  const { me } = await owner.ask<{ me: { division: { id: string } } }>('{ me { division { id } } }')
  expect(await agency.codeOf(update, { input: { id: me.division.id, active: false } })).toBe('BAD_USER_INPUT')
})

test('the admin of the agency finds people and deeds', async () => {
  const found = await agency.ask<{ users: { nodes: { username: string }[]; totalCount: number } }>(
    '{ users(search: "Wasn", filter: { role: [ADMIN] }) { nodes { username } totalCount } }',
  )
  expect(found.users).toEqual({ nodes: [{ username: 'wasnas' }], totalCount: 1 })
  const entries = `{ auditEntries(filter: { action: { startsWith: "catalogue." } }, first: 2) {
    nodes { id at action actor subjectType detail } pageInfo { endCursor hasNextPage } } }`
  const { auditEntries } = await agency.ask<{ auditEntries: { nodes: { action: string }[]; pageInfo: object } }>(
    entries,
  )
  expect(auditEntries.nodes.map(({ action }) => action)).toEqual(['catalogue.remove-holiday', 'catalogue.add-holiday'])
  expect(await owner.codeOf('{ users { nodes { id } } }')).toBe('FORBIDDEN')
  expect(await owner.codeOf('{ auditEntries { nodes { id } } }')).toBe('FORBIDDEN')
})
