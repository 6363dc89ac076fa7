import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { runCalendarJob } from '../harness/calendar-job.ts'
import { Client } from '../harness/client.ts'
import { startFakeSendGrid, type FakeSendGrid } from '../harness/fakes/fake-sendgrid.ts'
import { eventually, linkSecret } from '../harness/mailbox.ts'
import { citizenPassword, enter, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file } from '../harness/walk.ts'

let sendGrid: FakeSendGrid
let world: World
let admin: Client
let stranger: Client

beforeAll(async () => {
  sendGrid = await startFakeSendGrid()
  world = await startStory({
    EMAIL_CHANNEL: 'sendgrid',
    EMAIL_FROM: 'like-u@contoh.id',
    SENDGRID_API_KEY: 'SG.test',
    SENDGRID_URL: sendGrid.url,
    SENDGRID_WEBHOOK_KEY: sendGrid.publicKey,
  })
  admin = await signIn(world.url, 'wasnas')
  stranger = await signIn(world.url, 'ormas')
})
afterAll(async () => {
  await world?.stop()
  await sendGrid?.stop()
})

interface Message {
  id: string
  state: string
  fault: string | null
  unreached: boolean
}

const list = `query ($filter: NotificationFilter) {
  notifications(filter: $filter) { nodes { id state fault unreached } totalCount }
}`
const messages = async (client: Client, template: string, submission: string): Promise<Message[]> => {
  const filter = { template: { eq: template }, submission: { in: [submission] } }
  return (await client.ask<{ notifications: { nodes: Message[] } }>(list, { filter })).notifications.nodes
}

const untilSent = (template: string, submission: string): Promise<Message> =>
  eventually(`${template} is sent`, async () =>
    (await messages(admin, template, submission)).find(({ state }) => state === 'SENT'),
  )

/** SendGrid reports what became of a letter. */
async function report({ id }: Message, ...events: string[]): Promise<void> {
  const call = sendGrid.signed(events.map((event) => ({ event, notification: id })))
  const { status } = await fetch(`${world.url}/webhooks/sendgrid`, { method: 'POST', ...call })
  expect(status).toBe(204)
}

const lettersTo = (address: string, subject: string) =>
  sendGrid.letters().filter((letter) => letter.to === address && letter.subject.includes(subject))

const untilLetters = (count: number, address: string, subject: string) =>
  eventually(`Letter ${count} to the address`, async () => {
    const letters = lettersTo(address, subject)
    return letters.length >= count ? letters : undefined
  })

/** A new citizen, whose activation link comes as a letter. */
async function newcomer(username: string): Promise<Client> {
  const email = `${username}@contoh.id`
  const client = new Client(world.url)
  const input = { name: 'Asep Saepudin', username, email, password: citizenPassword, termsVersion: 1 }
  await client.ask('mutation ($input: RegisterInput!) { register(input: $input) { message } }', { input })
  const [letter] = await untilLetters(1, email, '')
  const token = linkSecret({ ...letter!, template: 'ACTIVATION' })
  await client.ask('mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { message } }', {
    input: { token },
  })
  await enter(client, email, citizenPassword)
  return client
}

/** Files a submission; the citizen is told so. */
async function fileAs(username: string): Promise<{ citizen: Client; submission: string; told: Message }> {
  const citizen = await newcomer(username)
  const submission = (await file(citizen, await draft(citizen, researchPermit))).id
  return { citizen, submission, told: await untilSent('SUBMITTED', submission) }
}

const resend =
  'mutation ($input: ResendNotificationInput!) { resendNotification(input: $input) { notification { id } } }'

test('a bounce after the delivery stays; the admins of the bidang are told once, and nobody of their own bounces', async () => {
  const { submission, told } = await fileAs('asep')
  await report(told, 'delivered')
  expect(await messages(admin, 'SUBMITTED', submission)).toMatchObject([{ state: 'DELIVERED', unreached: false }])
  await report(told, 'bounce')
  await report(told, 'delivered', 'bounce')
  const bounced = { id: told.id, state: 'FAILED', fault: 'BOUNCED', unreached: true }
  expect(await messages(admin, 'SUBMITTED', submission)).toEqual([bounced])
  const warning = await untilSent('DELIVERY_FAILED', submission)
  const [letter] = await untilLetters(1, 'wasnas@contoh.id', 'tidak dapat dihubungi')
  expect(letter?.text).toContain(`/admin/data/submissions/${submission}/show`)
  await report(warning, 'bounce')
  expect(await messages(admin, 'DELIVERY_FAILED', submission)).toMatchObject([{ id: warning.id, unreached: true }])
})

test('what became of messages is seen by the bidang they speak for, and by whom they were sent to', async () => {
  const { citizen, submission, told } = await fileAs('ujang')
  const byId = 'query ($id: ID!) { submission(id: $id) { notifications { id template } } }'
  const seenBy = async (reader: Client) =>
    (await reader.ask<{ submission: { notifications: { id: string; template: string }[] } }>(byId, { id: submission }))
      .submission.notifications
  await eventually('The bidang sees its own message and the citizen’s', async () => {
    const templates = (await seenBy(admin)).map(({ template }) => template)
    return ['NEW_SUBMISSION', 'SUBMITTED'].every((one) => templates.includes(one)) || undefined
  })
  expect(await seenBy(citizen)).toEqual([{ id: told.id, template: 'SUBMITTED' }])
  expect(await messages(stranger, 'SUBMITTED', submission)).toEqual([])
  expect(await stranger.codeOf(resend, { input: { id: told.id } })).toBe('NOT_FOUND')
  expect(await citizen.codeOf(list)).toBe('FORBIDDEN')
})

test('an admin of the bidang sends a bounced message again, within a week; then its contents are forgotten', async () => {
  const { submission, told } = await fileAs('dedeh')
  const input = { id: told.id }
  expect(await admin.codeOf(resend, { input })).toBe('ALREADY_DONE')
  await report(told, 'bounce')
  await runCalendarJob(world, 'forget-message-params')
  expect(await admin.codeOf(resend, { input })).toBe('OK')
  const again = await untilSent('SUBMITTED', submission)
  const [first, second] = await untilLetters(2, 'dedeh@contoh.id', 'Pengajuan')
  expect(second).toEqual({ ...first, notification: again.id })
  expect(await messages(admin, 'SUBMITTED', submission)).toMatchObject([{ id: again.id }, { unreached: false }])

  world.clock.forwardDays(8)
  await runCalendarJob(world, 'forget-message-params')
  admin = await signIn(world.url, 'wasnas')
  expect(await admin.codeOf(resend, { input })).toBe('BAD_USER_INPUT')
  const kept = 'select template from notifications where params is not null'
  expect((await withClient(world.database.ownerUrl, (client) => client.query(kept))).rows).toEqual([])
})

test('staff are told when their account is used from a new device, not from a known one', async () => {
  for (const browser of ['Kantor', 'Kantor', 'Warnet'])
    await enter(Object.assign(new Client(world.url), { headers: { 'user-agent': browser } }), 'poldagri')
  const letters = await untilLetters(2, 'poldagri@contoh.id', 'dipakai masuk')
  // Letters to one person keep their order: one about the second sign-in would be here by now.
  expect(letters).toHaveLength(2)
  expect(letters[0]?.text).toMatch(/pada \d+ November 2026 pukul \d\d\.\d\d WIB/)
})
