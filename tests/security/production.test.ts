import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { firstAdmin, startProduction } from '../harness/production.ts'
import type { World } from '../harness/server.ts'

let world: World
let anyone: Client
beforeAll(async () => {
  world = await startProduction()
  anyone = new Client(world.url)
})
afterAll(() => world?.stop())

describe('in production', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "User") { fields { name } } }',
    'query A { me { id } ...S } fragment S on Query { __schema { queryType { name } } }',
  ])('the public cannot read the schema by %s', async (query) => {
    const { status, data, errors } = await anyone.send(query)
    expect([status, data, errors[0]!.extensions.code]).toEqual([400, null, 'GRAPHQL_VALIDATION_FAILED'])
  })

  it('staff can, and get a cookie that only https carries', async () => {
    const staff = await signIn(world.url, firstAdmin.email, firstAdmin.password)
    expect(staff.session).toMatch(/^__Host-likeu=/)
    expect((await staff.send('{ __schema { queryType { name } } }')).errors).toEqual([])
  })

  it('the cookie says Secure', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { totpRequired } }',
        variables: { input: { identifier: firstAdmin.email, password: firstAdmin.password } },
      }),
    })
    expect(response.headers.getSetCookie()[0]).toContain('Secure')
    expect(response.headers.get('strict-transport-security')).toContain('max-age=')
  })

  it.each([
    '{ mee { id } }',
    '{ me { idd } }',
    '{ me { usernam } }',
    '{ submissions(firs: 1) { totalCount } }',
    '{ me { ... on Usr { id } } }',
    'mutation { signIn(input: { identifer: "a" }) { totpRequired } }',
  ])('a slip in %s is not helped with names of the schema', async (query) => {
    const { errors } = await anyone.send(query)
    expect(errors.length).toBeGreaterThan(0)
    for (const { message } of errors) expect(message).not.toMatch(/did you mean/i)
  })

  it('there are no demo people and no mailbox', async () => {
    expect((await fetch(`${world.url}/dev/mailbox`)).status).toBe(404)
    await expect(signIn(world.url, 'kepala')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
