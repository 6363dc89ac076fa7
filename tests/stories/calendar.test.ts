import { afterAll, beforeAll, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { eventually } from '../harness/mailbox.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file } from '../harness/walk.ts'

let world: World

beforeAll(async () => {
  world = await startServer()
  world.clock.turnTo('2026-11-23T09:00:00+07:00')
})
afterAll(() => world?.stop())

const dueOf = `query ($id: ID!) { submission(id: $id) { dueOn version } }`

test('a new holiday moves the day promised to a citizen, and nothing else', async () => {
  const citizen = await newCitizen(world.url)
  const { id } = await file(citizen, await draft(citizen, researchPermit))
  const read = async () =>
    (await citizen.ask<{ submission: { dueOn: string; version: number } }>(dueOf, { id })).submission
  const before = await read()
  expect(before.dueOn).toBe('2026-11-26')

  const keeper = await signIn(world.url, 'pengelola')
  const input = { day: '2026-11-25', kind: 'HOLIDAY', name: 'Pemilihan serentak' }
  await keeper.ask('mutation ($input: AddHolidayInput!) { addHoliday(input: $input) { holiday { day } } }', { input })

  const after = await eventually('The promised day follows', async () => {
    const now = await read()
    return now.dueOn === before.dueOn ? undefined : now
  })
  expect(after).toEqual({ dueOn: '2026-11-27', version: before.version })
})
