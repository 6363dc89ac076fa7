import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type World } from '../harness/server.ts'

/** A file of the built portal, as the bundler lists it. */
interface Chunk {
  file: string
  src?: string
  imports?: string[]
}

const dist = resolve(import.meta.dirname, '../../api/dist/portal')
const chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

/** What a browser loads to show a page: its file and all that one imports, each once. */
function filesOf(source: string, found = new Set<string>()): Set<string> {
  const { file, imports = [] } = chunks[source]!
  if (found.has(file)) return found
  found.add(file)
  for (const one of imports) filesOf(one, found)
  return found
}

const weightOf = (pages: readonly string[]) =>
  [...new Set(pages.flatMap((page) => [...filesOf(page)]))]
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0)

describe('the weight of programs as they travel', () => {
  test.each([
    ['a first visit to the services', ['src/services/services-page.tsx'], 120_000],
    ['a page of a form', ['src/apply/fill-page.tsx'], 180_000],
    ['the papers of a form', ['src/apply/fill-page.tsx', 'src/apply/papers/papers-step.tsx'], 180_000],
  ])('%s stays within its budget', (_name, pages, most) => {
    expect(weightOf(['index.html', ...pages])).toBeLessThanOrEqual(most)
  })

  test('nothing of the console is in the portal', () => {
    const sources = Object.keys(chunks).filter((source) => /admin\/src|react-admin|@mui/.test(source))
    expect(sources).toEqual([])
  })
})

describe('its addresses', () => {
  let world: World
  beforeAll(async () => {
    world = await startServer()
  })
  afterAll(() => world?.stop())

  test.each([
    '/',
    '/layanan/research-permit',
    '/lacak',
    '/dokumen/ABCD',
    '/laporan/x/isi',
    '/akun',
    '/masuk',
    '/aktivasi',
  ])('%s is the portal, which loads nothing that is not ours', async (path) => {
    const answer = await fetch(world.url + path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(answer.status).toBe(200)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:/)
    expect(await answer.text()).toContain('<div id="root">')
  })

  test('its files may be kept for good, and travel compressed to those who can read it', async () => {
    const address = `${world.url}/${chunks['index.html']!.file}`
    const compressed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
    expect(compressed.headers.get('content-encoding')).toBe('gzip')
    expect(compressed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
    expect(await plain.text()).toBe(await compressed.text())
  })

  test("who came to an address that is nobody's gets a page that helps; programs get no page", async () => {
    const lost = await fetch(`${world.url}/tidak-ada`, { headers: { accept: 'text/html' } })
    expect(lost.status).toBe(404)
    expect(lost.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(await lost.text()).toContain('<div id="root">')
    const program = await fetch(`${world.url}/tidak-ada`, { headers: { accept: 'application/json' } })
    expect(program.status).toBe(404)
    expect(await program.text()).not.toContain('<div id="root">')
  })

  test.each(['/assets/no-such-file.js', '/assets/..%2findex.html', '/.vite/manifest.json', '/index.html'])(
    '%s is not served',
    async (path) => {
      expect((await fetch(world.url + path)).status).toBeGreaterThanOrEqual(400)
    },
  )
})
