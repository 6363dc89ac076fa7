import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
beforeAll(async () => {
  world = await startServer()
})
afterAll(() => world?.stop())

const json = { 'content-type': 'application/json' }
const post = (body: string, headers: Record<string, string> = json) =>
  fetch(`${world.url}/graphql`, { method: 'POST', headers, body })
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code

describe('a body', () => {
  it('of more than 200 KB is refused as JSON', async () => {
    const response = await post(JSON.stringify({ query: '{ me { id } }', variables: { long: 'a'.repeat(210_000) } }))
    expect([response.status, response.headers.get('content-type')]).toEqual([
      413,
      expect.stringContaining('application/json'),
    ])
    expect(await codeOf(response)).toBe('PAYLOAD_TOO_LARGE')
  })

  it.each([
    '{',
    '',
    'null',
    '[]',
    '"query"',
    '{"query":1}',
    '{"query":"{"}',
    '[[[[[[[[[[',
    '{"query":"{ me { id } }","variables":[]}',
  ])('like %s is refused, not tripped over', async (body) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await codeOf(response)).not.toBe('INTERNAL')
  })

  it('with several operations in an array is refused', async () => {
    const response = await post(JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]))
    expect(response.status).toBe(400)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'of type %s is refused: a page of another site could send it',
    async (type) => {
      const response = await post('{"query":"mutation { signOut { message } }"}', { 'content-type': type })
      expect([400, 415]).toContain(response.status)
    },
  )

  it('cannot reach into the prototypes', async () => {
    const variables = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    await post(`{"query":"{ me { id } }","variables":${variables}}`)
    await post(`{"__proto__":{"polluted":true},"query":"{ me { id } }"}`)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a request', () => {
  it('that changes something never comes by GET', async () => {
    const query = encodeURIComponent('mutation { signOut { message } }')
    const response = await fetch(`${world.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(response.status).toBe(405)
  })

  it('by persisted hash is refused', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
    const response = await post(JSON.stringify({ extensions }))
    expect(await codeOf(response)).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })

  it.each(['https://evil.test', 'null', 'http://127.0.0.1.evil.test'])(
    'from a page of %s is refused',
    async (origin) => {
      const response = await post('{"query":"{ me { id } }"}', { ...json, origin })
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      const preflight = await fetch(`${world.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
      expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('from our own page is answered', async () => {
    expect((await post('{"query":"{ me { id } }"}', { ...json, origin: world.url })).status).toBe(200)
  })
})

describe('an answer', () => {
  it.each(['/graphql', '/healthz', '/nowhere', '/dev/mailbox'])('from %s says how it may be used', async (path) => {
    const { headers } = await fetch(`${world.url}${path}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('puts the session where scripts and other sites cannot reach it', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { totpRequired } }'
    const variables = { input: { identifier: 'warga', password: demoPassword } }
    const [cookie] = (await post(JSON.stringify({ query, variables }))).headers.getSetCookie()
    expect(cookie).toMatch(/^likeu=[\w-]{20,}; /)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Expires=']) expect(cookie).toContain(attribute)
    expect(cookie).not.toContain('Domain')
  })
})
