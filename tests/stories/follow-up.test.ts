import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { runCalendarJob } from '../harness/calendar-job.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { eventually, type Message, linkSecret, messagesTo, newestMessage } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { citizenPassword, enter } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { untilStatus, wholeWay } from '../harness/walk.ts'

let world: World
let people: Cast
let submission: string
let token: string

beforeAll(async () => {
  world = await startStory()
  people = await castFor(world.url, 'RESEARCH_PERMIT')
  const { filed } = await wholeWay(people, researchPermit)
  submission = filed.id
  token = linkSecret(await newestMessage(world.url, people.citizen.email, 'REPORT_LINK'))
  await untilStatus(people.citizen, submission, 'DELIVERED')
})
afterAll(() => world?.stop())

interface Owed {
  id: string
  state: string
  dueOn: string
  remindersSent: number
  note: string | null
}

async function owed(reader: Client = people.citizen): Promise<Owed> {
  const { submission: seen } = await reader.ask<{ submission: { obligations: Owed[] } }>(
    'query ($id: ID!) { submission(id: $id) { obligations { id state dueOn remindersSent note } } }',
    { id: submission },
  )
  return seen.obligations[0]!
}

const requested = 'query ($token: String!) { reportRequest(token: $token) { number title dueOn state open note } }'
const handIn = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { request { state open } } }`
const report = () => ({
  token,
  finishedOn: '2027-03-25',
  abstract: 'Perangkat desa yang terlatih melayani warga lebih cepat dan lebih ramah.',
  recommendations: 'Latih perangkat desa setahun sekali.',
  publication: 'YES',
})

/** The researcher on a borrowed computer, who knows nothing but the link. */
const stranger = (): Client => new Client(world.url)

async function upload(client: Client): Promise<void> {
  const file = await paper('laporan')
  const { requestReportUpload } = await client.ask<{ requestReportUpload: { url: string; authorization: string } }>(
    `mutation ($input: RequestReportUploadInput!) { requestReportUpload(input: $input) { ticket url authorization } }`,
    { input: { token, fileName: file.name, size: file.bytes.length, mediaType: file.mediaType } },
  )
  expect((await client.upload(requestReportUpload, file.bytes)).status).toBeLessThan(300)
}

const reminders = async (template: string): Promise<Message[]> =>
  (await messagesTo(world.url, people.citizen.email)).filter((message) => message.template === template)

async function turnTo(day: string): Promise<void> {
  world.clock.turnTo(`${day}T10:00:00+07:00`)
  await enter(people.citizen, people.citizen.email, citizenPassword)
  await enter(people.admin, 'wasnas')
}

/** The link in the newest message, once it is another. */
async function newLink(old: string): Promise<string> {
  return eventually('A new link', async () => {
    const newest = linkSecret(await newestMessage(world.url, people.citizen.email, 'REPORT_LINK'))
    return newest === old ? undefined : newest
  })
}

test('a permit for a study owes a report a week after its end, by a personal link', async () => {
  expect(await owed()).toMatchObject({ state: 'OPEN', dueOn: '2027-04-07', remindersSent: 0 })
  const { reportRequest } = await stranger().ask<{ reportRequest: object }>(requested, { token })
  expect(reportRequest).toMatchObject({ title: expect.stringContaining('Literasi'), dueOn: '2027-04-07', open: true })
  expect(await stranger().codeOf(requested, { token: `${token}x` })).toBe('NOT_FOUND')
  expect(await stranger().codeOf(requested, { token: token.replace(/^\w{4}/, '0000') })).toBe('NOT_FOUND')
})

test('a reminder goes out once, however often the morning’s job runs', async () => {
  await turnTo('2027-03-31')
  for (const _again of [1, 2]) await runCalendarJob(world, 'remind-obligations')
  await newestMessage(world.url, people.citizen.email, 'REPORT_DUE_SOON')
  expect(await owed()).toMatchObject({ remindersSent: 1 })
  await turnTo('2027-04-08')
  for (const _again of [1, 2]) await runCalendarJob(world, 'remind-obligations')
  const late = await newestMessage(world.url, people.citizen.email, 'REPORT_OVERDUE')
  expect(linkSecret(late)).toBe(token)
  expect(await owed()).toMatchObject({ remindersSent: 2 })
  expect(await reminders('REPORT_DUE_SOON')).toHaveLength(1)
  expect(await reminders('REPORT_OVERDUE')).toHaveLength(1)
})

test('a new link makes the old one worthless', async () => {
  const { id } = await owed()
  const renew = 'mutation ($input: ObligationInput!) { renewReportLink(input: $input) { obligation { state } } }'
  await people.citizen.ask(renew, { input: { obligation: id } })
  const old = token
  token = await newLink(old)
  expect(await stranger().codeOf(requested, { token: old })).toBe('NOT_FOUND')
  expect(await stranger().codeOf(requested, { token })).toBe('OK')
})

test('an unfinished report is told all that is missing', async () => {
  const { errors } = await stranger().send(handIn, { input: { ...report(), abstract: ' ' } })
  const fields = (errors[0]!.extensions.fields as { field: string }[]).map(({ field }) => field)
  expect(fields.toSorted()).toEqual(['abstract', 'file'])
})

test('a report is handed in without signing in, given back, and handed in again', async () => {
  await upload(stranger())
  await stranger().ask(handIn, { input: report() })
  expect(await stranger().codeOf(handIn, { input: report() })).toBe('ALREADY_DONE')
  const { id } = await owed()
  const give = 'mutation ($input: ObligationReasonInput!) { returnReport(input: $input) { obligation { state } } }'
  expect(await people.citizen.codeOf(give, { input: { obligation: id, reason: 'Saya sendiri.' } })).toBe('FORBIDDEN')
  await people.admin.ask(give, { input: { obligation: id, reason: 'Lampirkan daftar responden.' } })
  const message = await newestMessage(world.url, people.citizen.email, 'REPORT_RETURNED')
  expect(message.text).toContain('Lampirkan daftar responden.')
  await upload(stranger())
  await stranger().ask(handIn, { input: report() })
  expect((await owed()).state).toBe('SUBMITTED')
})

test('an accepted report closes the submission', async () => {
  const { id } = await owed()
  const accept = 'mutation ($input: ObligationInput!) { acceptReport(input: $input) { obligation { state } } }'
  await people.admin.ask(accept, { input: { obligation: id } })
  await untilStatus(people.citizen, submission, 'CLOSED')
  await newestMessage(world.url, people.citizen.email, 'REPORT_ACCEPTED')
  expect(await stranger().codeOf(handIn, { input: report() })).not.toBe('OK')
})
