import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { messagesTo, newestMessage } from '../harness/mailbox.ts'
import { newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, step, verify } from '../harness/walk.ts'

let world: World
let admin: Client
let official: Client
let citizen: Client & { email: string }

beforeAll(async () => {
  world = await startStory()
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  citizen = await newCitizen(world.url)
})
afterAll(() => world?.stop())

interface Preview {
  template: string
  language: string
  channel: string
  subject: string
  email: string
  whatsApp: string | null
}
const ask = `query ($input: PreviewMessageInput!) {
  previewMessage(input: $input) { template language channel subject email whatsApp } }`
const preview = async (client: Client, input: object) =>
  (await client.ask<{ previewMessage: Preview | null }>(ask, { input })).previewMessage

test('who returns a file sees the very message that then arrives', async () => {
  const submission = await draft(citizen, paskibra)
  await file(citizen, submission)
  await step(admin, 'takeUp', 'SubmissionInput', { submission })
  const verdict = {
    kind: 'PAPER',
    key: paskibra.papers[0],
    outcome: 'WRONG',
    note: 'Foto tampak depan.',
    originalSeen: false,
  }
  await admin.ask('mutation ($input: RecordVerdictsInput!) { recordVerdicts(input: $input) { submission { id } } }', {
    input: { submission, verdicts: [verdict] },
  })
  const seen = (await preview(admin, { submission, step: 'RETURN' }))!
  expect(seen).toMatchObject({ template: 'RETURNED', language: 'id', channel: 'EMAIL' })
  expect(seen.email).toContain('Foto tampak depan.')
  expect(seen.whatsApp).not.toContain('Foto')
  expect(await preview(admin, { submission, step: 'COMPLETE' })).toBeNull()
  expect((await messagesTo(world.url, citizen.email)).some(({ template }) => template === 'RETURNED')).toBe(false)
  await step(admin, 'returnForCorrection', 'ReturnForCorrectionInput', { submission })
  const arrived = await newestMessage(world.url, citizen.email, 'RETURNED')
  expect(arrived).toMatchObject({ subject: seen.subject, text: seen.email })
})

test('who refuses sees what the citizen will read, in the citizen’s language', async () => {
  const { me } = await citizen.ask<{ me: { version: number; name: string } }>('{ me { version name } }')
  await citizen.ask('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { id } } }', {
    input: { ...me, channel: 'EMAIL', language: 'en' },
  })
  const submission = await draft(citizen, paskibra)
  await file(citizen, submission)
  await verify(admin, submission)
  const reason = 'Usia di luar ketentuan.'
  const seen = (await preview(official, { submission, step: 'REFUSE', reason }))!
  expect(seen).toMatchObject({ template: 'REFUSED', language: 'en' })
  expect(seen.email).toMatch(/was refused, for this reason:\s+Usia di luar ketentuan\./)
  await stepUp(official)
  await step(official, 'refuse', 'ReasonedDecisionInput', { submission, reason })
  const arrived = await newestMessage(world.url, citizen.email, 'REFUSED')
  expect(arrived).toMatchObject({ subject: seen.subject, text: seen.email })
})

test('nobody previews a step that is not theirs', async () => {
  const submission = await draft(citizen, paskibra)
  await file(citizen, submission)
  const input = { submission, step: 'APPROVE' }
  expect(await admin.codeOf(ask, { input })).toBe('FORBIDDEN')
  expect(await official.codeOf(ask, { input })).toBe('OK')
  expect(await citizen.codeOf(ask, { input })).toBe('FORBIDDEN')
  expect(await (await signIn(world.url, 'ormas')).codeOf(ask, { input: { ...input, step: 'RETURN' } })).toBe(
    'NOT_FOUND',
  )
})
