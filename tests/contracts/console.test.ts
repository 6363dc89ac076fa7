import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type World } from '../harness/server.ts'

let world: World

beforeAll(async () => {
  world = await startServer()
})
afterAll(() => world?.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(world.url + path, { headers })
const nonceIn = (policy: string | null) => /style-src 'self' 'nonce-([\w-]+)'/.exec(policy ?? '')?.[1]

test('every address of the console is its page, with styles let in by a number used once', async () => {
  const nonces = await Promise.all(
    ['/admin', '/admin/', '/admin/data/submissions/1/show'].map(async (path) => {
      const answer = await get(path)
      const policy = answer.headers.get('content-security-policy')
      expect(answer.status).toBe(200)
      expect(policy).not.toMatch(/unsafe-(inline|eval)/)
      expect(await answer.text()).toContain(`nonce="${nonceIn(policy)}"`)
      return nonceIn(policy)
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})

test('its files may be kept for good, and travel compressed to those who can read it', async () => {
  const [file] = /\/admin\/assets\/index-[\w-]+\.js/.exec(await (await get('/admin')).text()) ?? []
  const compressed = await get(file!, { 'accept-encoding': 'gzip' })
  expect(compressed.headers.get('content-encoding')).toBe('gzip')
  expect(compressed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(compressed.headers.get('content-type')).toMatch(/^text\/javascript/)
  const plain = await get(file!, { 'accept-encoding': 'identity' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(await compressed.text())
})

test.each(['/admin/assets/no-such-file.js', '/admin/assets/..%2findex.html', '/admin/assets/'])(
  '%s is not the page',
  async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400)
  },
)
