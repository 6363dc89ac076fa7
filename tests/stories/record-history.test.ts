import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, step, verify } from '../harness/walk.ts'

let world: World
let admin: Client
let official: Client
let submission: string

beforeAll(async () => {
  world = await startStory()
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  const citizen = await newCitizen(world.url)
  submission = await draft(citizen, paskibra)
  await file(citizen, submission)
  await verify(admin, submission)
  await stepUp(official)
  await step(official, 'sendBack', 'ReasonedDecisionInput', { submission, reason: 'Foto belum sesuai.' })
})
afterAll(() => world?.stop())

const ask = `query ($type: String!, $id: ID!, $first: Int, $after: String) {
  recordHistory(type: $type, id: $id, first: $first, after: $after) {
    nodes { action at actor { name } actedFor { name } reason detail } pageInfo { hasNextPage endCursor }
  }
}`
interface Event {
  action: string
  actor: { name: string } | null
  reason: string | null
  detail: Record<string, unknown>
}
const pageOf = async (client: Client, variables: object) =>
  (
    await client.ask<{
      recordHistory: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    }>(ask, { type: 'Submission', id: submission, ...variables })
  ).recordHistory

test('staff read who did what when with a submission, with the reasons given, page by page', async () => {
  const all = (await pageOf(admin, { first: 100 })).nodes
  const actions = all.map(({ action }) => action).filter((action) => action.startsWith('submission.'))
  expect(actions[0]).toBe('submission.send_back')
  expect(actions.at(-1)).toBe('submission.start')
  expect(actions).toContain('submission.submit')
  expect(all[0]).toMatchObject({ reason: 'Foto belum sesuai.', detail: { from: 'COMPLETE', to: 'SUBMITTED' } })
  expect(all[0]!.actor!.name).toMatch(/\w/)
  const read: Event[] = []
  for (let after: string | null = null; ;) {
    const page = await pageOf(admin, { first: 2, after })
    read.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(read).toEqual(all)
})

test('whoever does not see the record, or may not list its kind, learns nothing', async () => {
  const codeOf = (client: Client, type: string, id: string) => client.codeOf(ask, { type, id })
  expect(await codeOf(await signIn(world.url, 'ormas'), 'Submission', submission)).toBe('NOT_FOUND')
  expect(await codeOf(await signIn(world.url, 'warga'), 'Submission', submission)).toBe('FORBIDDEN')
  const { me } = await official.ask<{ me: { id: string } }>('{ me { id } }')
  expect(await codeOf(admin, 'User', me.id)).toBe('NOT_FOUND')
  expect(await codeOf(await signIn(world.url, 'pengelola'), 'User', me.id)).toBe('OK')
  expect(await codeOf(admin, 'Nonsense', submission)).toBe('NOT_FOUND')
  expect(await codeOf(admin, 'Submission', 'x')).toBe('NOT_FOUND')
})
