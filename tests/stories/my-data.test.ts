import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor, type Cast } from '../harness/cast.ts'
import { citizenPassword, newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { listenToStatements, statementsOfLatest } from '../harness/statements.ts'
import { startStory } from '../harness/story-world.ts'
import { wholeWay } from '../harness/walk.ts'

/* What people may know of what is kept about them: who did what with it, and all of it to carry away. */

const accesses = '{ myDataAccesses(first: 100) { id at action role division number } }'
const copy = 'mutation { copyMyData { copy } }'

interface Access {
  action: string
  role: string
  division: string | null
  number: string | null
}
interface Copy {
  account: { email: string }
  submissions: {
    number: string
    answers: { key: string; question: string; answer: unknown }[]
    papers: object[]
    documents: { number: string }[]
  }[]
  messages: { template: string }[]
}

let world: World
let cast: Cast
let number: string

beforeAll(async () => {
  listenToStatements()
  world = await startStory()
  cast = await castFor(world.url, researchPermit.kind)
  number = (await wholeWay(cast, researchPermit)).filed.number
})
afterAll(() => world?.stop())

const lookedAt = async () => (await cast.citizen.ask<{ myDataAccesses: Access[] }>(accesses)).myDataAccesses

test('a citizen sees what officers did with their file, by post and not by name', async () => {
  const found = await lookedAt()
  const approved = found.find(({ action }) => action === 'submission.approve')
  expect(approved).toMatchObject({ role: 'OFFICIAL', number })
  expect(found.find(({ action }) => action === 'submission.take_up')).toMatchObject({ role: 'ADMIN', number })
  expect(found.map(({ action }) => action)).not.toContain('submission.submit')
})

test('nobody else sees it, and staff see their own', async () => {
  const another = await newCitizen(world.url)
  expect((await another.ask<{ myDataAccesses: Access[] }>(accesses)).myDataAccesses).toEqual([])
  const official = await signIn(world.url, 'kepala')
  expect((await official.ask<{ myDataAccesses: Access[] }>(accesses)).myDataAccesses).toEqual([])
})

test('the list takes one statement beside finding who asks, however much there is', async () => {
  await lookedAt()
  expect(statementsOfLatest().length).toBeLessThanOrEqual(2)
})

test('the copy is given after the password only, holds everything, and leaves a line', async () => {
  const { errors } = await cast.citizen.send(copy)
  expect(errors[0]?.extensions.code).toBe('STEP_UP_REQUIRED')
  await stepUp(cast.citizen, citizenPassword)
  const { copyMyData } = await cast.citizen.ask<{ copyMyData: { copy: Copy } }>(copy)
  const { account, submissions, messages } = copyMyData.copy
  expect(account.email).toBe(cast.citizen.email)
  expect(submissions.map((one) => one.number)).toEqual([number])
  const [filed] = submissions
  expect(filed!.answers.find(({ key }) => key === 'title')).toMatchObject({ question: expect.any(String) })
  expect(filed!.answers.find(({ key }) => key === 'members')?.answer).toEqual(expect.any(Array))
  expect(filed!.papers.length).toBeGreaterThan(0)
  expect(filed!.documents).toHaveLength(1)
  expect(messages.map(({ template }) => template)).toContain('ACTIVATION')
  expect(JSON.stringify(copyMyData.copy)).not.toMatch(/passwordHash|totpSecret|recoveryCodes|nikMark/)
  const agency = await signIn(world.url, 'pengelola')
  const { auditEntries } = await agency.ask<{ auditEntries: { nodes: { action: string }[] } }>(
    '{ auditEntries(first: 5, filter: { action: { eq: "account.copy-my-data" } }) { nodes { action } } }',
  )
  expect(auditEntries.nodes).toHaveLength(1)
})
