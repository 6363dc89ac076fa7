import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import { Client } from '../harness/client.ts'
import { draftFor, findVisitor, newcomer, nikOf, registering, registerVisitor, startFor } from '../harness/counter.ts'
import { save } from '../harness/fill-in.ts'
import { eventually, linkSecret, messagesTo, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, idOf, newAdmin, newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, download, file, issue, step, untilStatus, verify } from '../harness/walk.ts'

let world: World
let clerk: Client
let colleague: Client
let official: Client

beforeAll(async () => {
  world = await startStory()
  clerk = await signIn(world.url, 'ideologi')
  colleague = await newAdmin(world.url, 'IDEOLOGI', 'Yayat Ruhiyat')
  official = await signIn(world.url, 'kepala')
})
afterAll(() => world?.stop())

const historyOf = async (client: Client, type: string, id: string) =>
  (
    await client.ask<{ recordHistory: { nodes: { action: string; detail: object }[] } }>(
      'query ($type: String!, $id: ID!) { recordHistory(type: $type, id: $id) { nodes { action detail } } }',
      { type, id },
    )
  ).recordHistory.nodes

interface News {
  id: string
  template: string
  state: string
}
const newsOf = async (client: Client, submission: string) =>
  (
    await client.ask<{ notifications: { nodes: News[] } }>(
      'query ($id: ID!) { notifications(filter: { submission: { in: [$id] } }) { nodes { id template state user { role } } } }',
      { id: submission },
    )
  ).notifications.nodes
const newsAtDesk = (submission: string, template: string) =>
  eventually(`News ${template} at the counter`, async () =>
    (await newsOf(clerk, submission)).find((one) => one.template === template && one.state === 'AT_DESK'),
  )

test('somebody without email or telephone gets their document at the counter, from the first visit to the last', async () => {
  const visitor = await registerVisitor(clerk, newcomer(nikOf(1)))
  expect(visitor).toMatchObject({ email: null, phone: null, username: expect.stringMatching(/^tamu-/) })
  const submission = await draftFor(clerk, visitor.id, paskibra)
  const { number } = await file(clerk, submission)
  const filed = await newsAtDesk(submission, 'SUBMITTED')
  await verify(colleague, submission)
  const preview = 'query ($input: PreviewMessageInput!) { previewMessage(input: $input) { template channel } }'
  expect(await official.ask(preview, { input: { submission, step: 'APPROVE' } })).toEqual({
    previewMessage: { template: 'APPROVED_AT_DESK', channel: null },
  })
  await approve(official, submission)
  const document = await issue(colleague, submission)
  await newsAtDesk(submission, 'ISSUED_AT_DESK')
  expect(new TextDecoder('latin1').decode((await download(colleague, document.id)).slice(0, 5))).toBe('%PDF-')
  const { trackSubmission } = await new Client(world.url).ask<{
    trackSubmission: { status: string }
  }>('query ($number: String!) { trackSubmission(number: $number) { status } }', { number })
  expect(trackSubmission.status).toBe('ISSUED')
  const handOver =
    'mutation ($input: DocumentInput!) { handOverDocument(input: $input) { document { submission { status } } } }'
  await colleague.ask(handOver, { input: { document: document.id } })
  await untilStatus(clerk, submission, 'CLOSED')
  await clerk.ask('mutation ($input: TellAtDeskInput!) { tellAtDesk(input: $input) { notification { state } } }', {
    input: { id: filed.id },
  })
  expect((await newsOf(clerk, submission)).find(({ id }) => id === filed.id)?.state).toBe('DELIVERED')
})

test('how they agreed, to what and before whom stays on record, without a word about who they are', async () => {
  const agency = await signIn(world.url, 'pengelola')
  const visitor = await registerVisitor(clerk, newcomer(nikOf(2), { name: 'Kosasih' }))
  const submission = await startFor(clerk, visitor.id, paskibra.kind)
  expect(await historyOf(agency, 'User', visitor.id)).toContainEqual({
    action: 'account.register-visitor',
    detail: { form: 'SIGNED', termsVersion: 1 },
  })
  expect(await historyOf(clerk, 'Submission', submission)).toContainEqual({
    action: 'submission.start',
    detail: {
      service: 'PASKIBRA',
      onBehalf: visitor.id,
      consent: true,
      form: 'SIGNED',
      note: 'Map persetujuan loket 2026/1',
    },
  })
  await expect(findVisitor(clerk, nikOf(2))).resolves.toEqual(visitor)
  expect((await historyOf(agency, 'User', visitor.id)).map(({ action }) => action)).toContain('account.find-visitor')
})

test('the number of a visitor is mended at the counter, until the account is their own', async () => {
  const updating =
    'mutation ($input: ChangeVisitorPhoneInput!) { changeVisitorPhone(input: $input) { visitor { phone } } }'
  const first = await registerVisitor(clerk, newcomer(nikOf(21), { phone: '081234567021' }))
  const second = await registerVisitor(clerk, newcomer(nikOf(22)))
  const change = (account: string, phone: string | null) => clerk.ask(updating, { input: { account, phone } })
  expect(await change(second.id, '0812-3456-7022')).toEqual({
    changeVisitorPhone: { visitor: { phone: '+6281234567022' } },
  })
  expect(await clerk.codeOf(updating, { input: { account: second.id, phone: '081234567021' } })).toBe('BAD_USER_INPUT')
  expect(await change(first.id, null)).toEqual({ changeVisitorPhone: { visitor: { phone: null } } })
  await change(second.id, '081234567021')
  const citizen = await newCitizen(world.url)
  expect(await clerk.codeOf(updating, { input: { account: await idOf(citizen), phone: null } })).toBe('ALREADY_DONE')
  expect(await clerk.codeOf(updating, { input: { account: await idOf(colleague), phone: null } })).toBe('NOT_FOUND')
})

test('whoever sits at the counter next goes on with the draft, files it, and takes it back when asked', async () => {
  const visitor = await registerVisitor(clerk, newcomer(nikOf(3)))
  const submission = await draftFor(clerk, visitor.id, paskibra)
  const begun = 'query ($id: ID!) { submission(id: $id) { status filedBy { name } availableSteps } }'
  expect(await colleague.ask(begun, { id: submission })).toEqual({
    submission: { status: 'DRAFT', filedBy: { name: 'Ujang Hidayat' }, availableSteps: ['SUBMIT'] },
  })
  await save(colleague, submission, paskibra, { nickname: 'Caca' })
  await file(colleague, submission)
  await step(colleague, 'withdraw', 'SubmissionInput', { submission })
  await untilStatus(clerk, submission, 'WITHDRAWN')
})

test('who has a telephone is told by WhatsApp, and asked to the counter instead of into an account', async () => {
  const visitor = await registerVisitor(clerk, newcomer(nikOf(4), { phone: '0812-3456-7004' }))
  expect(visitor.phone).toBe('+6281234567004')
  const submission = await draftFor(clerk, visitor.id, paskibra)
  const { number } = await file(clerk, submission)
  expect((await newestMessage(world.url, visitor.phone!, 'SUBMITTED')).text).toContain(`/lacak?nomor=${number}`)
  await verify(colleague, submission)
  await approve(official, submission)
  await issue(colleague, submission)
  const fetch = await newestMessage(world.url, visitor.phone!, 'ISSUED_AT_DESK')
  expect(fetch.text).toContain('Ambillah di loket')
  expect(fetch.text).not.toContain('/laporan/')
  await untilStatus(clerk, submission, 'ISSUED')
})

test('somebody who registered by themselves is found by their address or username, and by no part of a name', async () => {
  const siti = await newCitizen(world.url, 'Siti Komariah')
  expect(await findVisitor(clerk, siti.email.toUpperCase())).toMatchObject({ name: 'Siti Komariah' })
  expect(await findVisitor(clerk, siti.email.split('@')[0]!)).toMatchObject({ email: siti.email })
  expect(await findVisitor(clerk, 'Siti Komariah')).toBeNull()
})

test('a repeated request writes nobody down twice, and nor does a second visit', async () => {
  const input = newcomer(nikOf(5), { phone: '081234567005' })
  const headers = { 'idempotency-key': Client.newKey() }
  const first = await clerk.ask(registering, { input }, headers)
  expect(await clerk.ask(registering, { input }, headers)).toEqual(first)
  const { errors } = await colleague.send(registering, { input: { ...input, name: 'Orang yang sama' } })
  const fields = errors[0]!.extensions.fields as { field: string }[]
  expect(fields.map(({ field }) => field)).toEqual(['nik', 'phone'])
})

test('once they have an address, the account is theirs', async () => {
  const visitor = await registerVisitor(clerk, newcomer(nikOf(6)))
  const submission = await startFor(clerk, visitor.id, paskibra.kind)
  const email = 'enah.suhaenah@contoh.id'
  const invite = 'mutation ($input: InviteVisitorInput!) { inviteVisitor(input: $input) { visitor { email } } }'
  const mistyped = { account: visitor.id, email: 'enah.salah@contoh.id' }
  await clerk.ask(invite, { input: mistyped })
  const lost = linkSecret(await newestMessage(world.url, mistyped.email, 'VISITOR_INVITATION'))
  expect(await clerk.ask(invite, { input: { account: visitor.id, email } })).toEqual({
    inviteVisitor: { visitor: { email: null } },
  })
  const token = linkSecret(await newestMessage(world.url, email, 'VISITOR_INVITATION'))
  const choose = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { message } }'
  expect(await clerk.codeOf(choose, { input: { token: lost, password: citizenPassword } })).toBe('BAD_USER_INPUT')
  await clerk.ask(choose, { input: { token, password: citizenPassword } })
  const enah = await signIn(world.url, email, citizenPassword)
  expect(await enah.ask('query ($id: ID!) { submission(id: $id) { id } me { channel } }', { id: submission })).toEqual({
    submission: { id: submission },
    me: { channel: 'EMAIL' },
  })
  expect(await clerk.codeOf(invite, { input: { account: visitor.id, email: 'lain@contoh.id' } })).toBe('ALREADY_DONE')
  expect(await messagesTo(world.url, mistyped.email)).toHaveLength(1)
})
