import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../harness/client.ts'
import { newestMessage } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'

const current = `{ messageTemplates(filter: { current: true, key: { eq: "NEW_SIGN_IN" } }) { nodes {
  key version subject { id en } email { id en } whatsApp { id en }
} } }`
const publish = `mutation ($input: PublishMessageTemplateInput!) {
  publishMessageTemplate(input: $input) { template { version current } }
}`
let world: World
let admin: Client
let agency: Client

beforeAll(async () => {
  world = await startStory()
  admin = await signIn(world.url, 'wasnas')
  agency = await signIn(world.url, 'pengelola')
})
afterAll(() => world?.stop())

const reworded = async (changes: object): Promise<{ input: { version: number } }> => {
  const { messageTemplates } = await admin.ask<{ messageTemplates: { nodes: { version: number }[] } }>(current)
  return { input: { ...messageTemplates.nodes[0]!, ...changes } }
}

test('once the agency has reworded a message, people are told in the new words', async () => {
  const next = await reworded({ subject: { id: 'Ada yang masuk, {{firstName}}', en: 'Somebody signed in' } })
  expect(await admin.codeOf(publish, next)).toBe('FORBIDDEN')
  const answers = await Promise.all([agency.codeOf(publish, next), agency.codeOf(publish, next)])
  expect(answers.sort()).toEqual(['OK', 'STALE'])
  expect((await reworded({})).input.version).toBe(next.input.version + 1)
  await signIn(world.url, 'ideologi')
  const { subject } = await newestMessage(world.url, 'ideologi@contoh.id', 'NEW_SIGN_IN')
  expect(subject).toBe('Ada yang masuk, Ujang')
})

test('every fault of a wording is told at once', async () => {
  const next = await reworded({
    subject: { id: ' ', en: 'For {{nik}}' },
    email: { id: '{{ date }}', en: '{{date}} {{link}}' },
    whatsApp: { id: 'Halo', en: 'Hello' },
  })
  const { errors } = await agency.send(publish, next)
  const fields = (errors[0]!.extensions.fields as { field: string }[]).map(({ field }) => field)
  expect(fields.sort()).toEqual(['email.en', 'email.id', 'subject', 'subject.en', 'whatsApp'])
  expect(await agency.codeOf(publish, await reworded({ key: 'NO_SUCH_MESSAGE' }))).toBe('NOT_FOUND')
})
