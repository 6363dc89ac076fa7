import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, verify } from '../harness/walk.ts'

let world: World
let citizen: Client
let admin: Client
let official: Client
let stranger: Client

beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  stranger = await signIn(world.url, 'ormas')
})
afterAll(() => world?.stop())

const markOf = async (client: Client) =>
  (await client.ask<{ pulse: { mark: string } }>('{ pulse { mark } }')).pulse.mark
const marks = () => Promise.all([citizen, admin, official, stranger].map(markOf))

test('the pulse tells those who see a submission that it changed, and nobody else', async () => {
  const before = await marks()
  expect(await marks()).toEqual(before)
  const submission = await draft(citizen, paskibra)
  const drafted = await marks()
  expect(drafted.map((mark, index) => mark === before[index])).toEqual([false, true, true, true])
  await file(citizen, submission)
  const filed = await marks()
  expect(filed.map((mark, index) => mark === drafted[index])).toEqual([false, false, false, true])
  await verify(admin, submission)
  expect((await marks()).map((mark, index) => mark === filed[index])).toEqual([false, false, false, true])
  const { me } = await admin.ask<{ me: { id: string } }>('{ me { id } }')
  const verified = 'query ($id: ID!) { submissions(filter: { verifiedBy: { in: [$id] } }) { nodes { id } } }'
  expect(await official.ask(verified, { id: me.id })).toEqual({ submissions: { nodes: [{ id: submission }] } })
})

test('staff pick colleagues by name; citizens do not', async () => {
  const ask = '{ colleagues { id name position role division { code } } }'
  const { colleagues } = await admin.ask<{ colleagues: { name: string; role: string }[] }>(ask)
  expect(colleagues.map(({ role }) => role)).toEqual(expect.arrayContaining(['ADMIN', 'OFFICIAL', 'SUPER_ADMIN']))
  expect(colleagues.map(({ role }) => role)).not.toContain('CITIZEN')
  expect(await citizen.codeOf(ask)).toBe('FORBIDDEN')
})

test('a clerk files for somebody else only with their consent, and how it was given stays on record', async () => {
  const { me } = await citizen.ask<{ me: { id: string } }>('{ me { id } }')
  const start = 'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }'
  const onBehalf = { citizen: me.id, consent: true, form: 'THUMBPRINT' }
  const input = { service: 'PASKIBRA', onBehalf }
  expect(await admin.codeOf(start, { input: { ...input, onBehalf: { ...onBehalf, consent: false } } })).toBe(
    'BAD_USER_INPUT',
  )
  const { startSubmission } = await admin.ask<{ startSubmission: { submission: { id: string } } }>(start, { input })
  const { recordHistory } = await admin.ask<{ recordHistory: { nodes: { detail: object }[] } }>(
    'query ($id: ID!) { recordHistory(type: "Submission", id: $id) { nodes { action detail } } }',
    { id: startSubmission.submission.id },
  )
  expect(recordHistory.nodes).toEqual([
    {
      action: 'submission.start',
      detail: { service: 'PASKIBRA', onBehalf: me.id, consent: true, form: 'THUMBPRINT' },
    },
  ])
  const mine = 'query ($id: ID!) { submissions(filter: { owner: { in: [$id] }, status: [DRAFT] }) { nodes { id } } }'
  expect(await admin.ask(mine, { id: me.id })).toEqual({ submissions: { nodes: [startSubmission.submission] } })
})
