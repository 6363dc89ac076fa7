import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
beforeAll(async () => {
  world = await startServer()
})
afterAll(() => world?.stop())

interface MyRights {
  operations: string[]
  types: { name: string; fields: string[] }[]
}

async function rightsOf(client: Client): Promise<MyRights> {
  const { myRights } = await client.ask<{ myRights: MyRights }>('{ myRights { operations types { name fields } } }')
  return myRights
}

const fieldsOf = ({ types }: MyRights, name: string) => types.find((type) => type.name === name)?.fields ?? []

test('everyone is told what they may do, and no more', async () => {
  const anonymous = await rightsOf(new Client(world.url))
  expect(anonymous.operations).toContain('Mutation.signIn')
  expect(anonymous.operations).not.toContain('Query.submissions')
  const admin = await rightsOf(await signIn(world.url, 'wasnas'))
  expect(admin.operations).toEqual(expect.arrayContaining(['Query.submissions', 'Mutation.takeUp']))
  expect(admin.operations).not.toContain('Query.users')
  const agency = await rightsOf(await signIn(world.url, 'pengelola'))
  expect(agency.operations).toContain('Query.users')
  expect(agency.operations).not.toContain('Mutation.takeUp')
})

test('the fields told are those they read, on some rows only included', async () => {
  const citizen = await rightsOf(await signIn(world.url, 'warga'))
  expect(fieldsOf(citizen, 'User')).toEqual(expect.arrayContaining(['name', 'email']))
  expect(fieldsOf(citizen, 'Verdict')).toEqual([])
  expect(fieldsOf(citizen, 'Submission')).not.toContain('warnings')
  expect(fieldsOf(await rightsOf(await signIn(world.url, 'wasnas')), 'Submission')).toContain('warnings')
  expect(fieldsOf(await rightsOf(new Client(world.url)), 'User')).toEqual([])
})

test('with a duty still open, nothing but the own account is told', async () => {
  const citizen = await signIn(world.url, 'warga')
  await withClient(world.database.ownerUrl, (client) =>
    client.query(`update users set terms_version = 0 where username = 'warga'`),
  )
  const { operations } = await rightsOf(citizen)
  expect(operations).toContain('Mutation.acceptTerms')
  expect(operations).not.toContain('Query.submissions')
  expect(await citizen.codeOf('{ submissions(first: 1) { nodes { id } } }')).toBe('FORBIDDEN')
})
