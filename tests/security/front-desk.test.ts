import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { Client } from '../harness/client.ts'
import {
  draftFor,
  finding,
  newcomer,
  nikOf,
  orderFor,
  registering,
  registerVisitor,
  startFor,
  starting,
  type Visitor,
} from '../harness/counter.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { file, issue, approve, verify } from '../harness/walk.ts'

let world: World
let clerk: Client
let stranger: Client
let visitor: Visitor
let submission: string

beforeAll(async () => {
  world = await startStory()
  clerk = await signIn(world.url, 'ideologi')
  stranger = await signIn(world.url, 'ormas')
  visitor = await registerVisitor(clerk, newcomer(nikOf(1)))
  submission = await startFor(clerk, visitor.id, paskibra.kind)
})
afterAll(() => world?.stop())

/** What stands in the database about the visitor. */
const askDatabase = async (statement: string) =>
  withClient(
    world.database.ownerUrl,
    async (client) => (await client.query<Record<string, unknown>>(statement, [visitor.id])).rows,
  )

test('nobody signs in to an account that was made at the counter, nor gets a link to it', async () => {
  const anyone = new Client(world.url)
  const signingIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }'
  for (const password of ['', 'null', nikOf(1)])
    expect(await anyone.codeOf(signingIn, { input: { identifier: visitor.username, password } })).toBe(
      'UNAUTHENTICATED',
    )
  for (const name of ['requestPasswordReset', 'resendActivation']) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    await anyone.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { message } }`, {
      input: { identifier: visitor.username },
    })
  }
  expect(await askDatabase('select count(*)::int as links from account_token where user_id = $1')).toEqual([
    { links: 0 },
  ])
})

test('another bidang sees no draft of this counter and changes none', async () => {
  expect(await stranger.ask('query ($id: ID!) { submission(id: $id) { id } }', { id: submission })).toEqual({
    submission: null,
  })
  const saving = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { submission { id } } }'
  const answers = { paskibra: { nickname: 'Orang lain' } }
  expect(await stranger.codeOf(saving, { input: { submission, answers } })).toBe('NOT_FOUND')
  for (const [name, type, rest] of [
    ['submit', 'SubmitInput', { declaration: true }],
    ['withdraw', 'SubmissionInput', {}],
    ['discardDraft', 'SubmissionInput', {}],
  ] as const)
    expect(
      await stranger.codeOf(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
        input: { submission, ...rest },
      }),
    ).toBe('NOT_FOUND')
})

test('a clerk files only for services of their own bidang, and only with consent', async () => {
  expect(await stranger.codeOf(starting, { input: orderFor(visitor.id, 'PASKIBRA') })).toBe('FORBIDDEN')
  const { service, onBehalf } = orderFor(visitor.id, 'PASKIBRA')
  const without = { service, onBehalf: { ...onBehalf, consent: false } }
  expect(await clerk.codeOf(starting, { input: without })).toBe('BAD_USER_INPUT')
})

test('only admins look for people at the counter, and nobody looks without end', async () => {
  const citizen = await newCitizen(world.url)
  const input = { identity: nikOf(1) }
  for (const somebody of [citizen, await signIn(world.url, 'kepala'), await signIn(world.url, 'pengelola')]) {
    expect(await somebody.codeOf(finding, { input })).toBe('FORBIDDEN')
    expect(await somebody.codeOf(registering, { input: newcomer(nikOf(9)) })).toBe('FORBIDDEN')
  }
  expect(await new Client(world.url).codeOf(finding, { input })).toBe('UNAUTHENTICATED')
  const codes = await Promise.all(Array.from({ length: 121 }, () => stranger.codeOf(finding, { input })))
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(1)
})

test('two clerks who write the same person down at once make one account', async () => {
  const input = newcomer(nikOf(2))
  const codes = await Promise.all(Array.from({ length: 6 }, () => clerk.codeOf(registering, { input })))
  expect(codes.sort()).toEqual([...Array(5).fill('BAD_USER_INPUT'), 'OK'])
})

test('no NIK is kept in an account made at the counter, nor in its record', async () => {
  const [row] = await askDatabase(
    `select u::text || coalesce((select string_agg(a::text, '') from audit_entry a where a.subject_id = u.id), '') as kept
     from users u where u.id = $1`,
  )
  expect(row!.kept).toContain(visitor.username)
  expect(row!.kept).not.toContain(nikOf(1))
})

test('another bidang hands over no document, and nobody one that is not there', async () => {
  const filed = await draftFor(clerk, visitor.id, paskibra)
  await file(clerk, filed)
  await verify(clerk, filed)
  await approve(await signIn(world.url, 'kepala'), filed)
  const { id: document } = await issue(clerk, filed)
  const handing = 'mutation ($input: DocumentInput!) { handOverDocument(input: $input) { document { id } } }'
  expect(await stranger.codeOf(handing, { input: { document } })).toBe('NOT_FOUND')
  expect(await clerk.codeOf(handing, { input: { document: visitor.id } })).toBe('NOT_FOUND')
  expect(await clerk.codeOf(handing, { input: { document } })).toBe('OK')
  expect(await clerk.codeOf(handing, { input: { document } })).toBe('OK')
})
