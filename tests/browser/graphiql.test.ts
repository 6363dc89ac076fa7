import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from '../harness/mailbox.ts'
import { startServer, type World } from '../harness/server.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'

// On a developer's machine without a browser there is nothing to try; in CI its absence is a fault.
describe.skipIf(!existsSync(executablePath) && !process.env.CI)('GraphiQL', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await startServer()
    browser = await chromium.launch({ executablePath, args: quiet.split(' ') })
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** Opens the page, and writes down all it should not do: ask others, complain, break its own policy. */
  async function open(width: number): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const faults: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== world.url) faults.push(`asked ${origin}`)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${world.url}/graphiql`)
    return { page, faults }
  }

  const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click()

  /** Presses until the answer is there: the editor takes its time to be ready, and ignores who comes too early. */
  async function runUntilAnswered(page: Page): Promise<void> {
    const answer = page.getByText('"kind"').first()
    await page.waitForLoadState('networkidle')
    await eventually(
      'The answer',
      async () => {
        await run(page)
        return answer.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => undefined,
        )
      },
      80,
    )
  }

  test.each([360, 1440])(
    'answers the first query on a screen of %i pixels, by itself',
    async (width) => {
      const { page, faults } = await open(width)
      await runUntilAnswered(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(faults).toEqual([])
      await page.close()
    },
    90_000,
  )

  test('asks for answers in the language chosen', async () => {
    const { page } = await open(1440)
    await page.getByRole('button', { name: 'Bahasa jawaban: Indonesia' }).click()
    const asked = page.waitForRequest((request) => /query Services/.test(request.postData() ?? ''), { timeout: 80_000 })
    await runUntilAnswered(page)
    expect(await (await asked).headerValue('accept-language')).toBe('en')
    await page.reload()
    await page.getByRole('button', { name: 'Language of answers: English' }).waitFor()
    await page.close()
  }, 90_000)

  test('lets nothing foreign run, and keeps what never changes', async () => {
    const page = await fetch(`${world.url}/graphiql/`)
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    const [script] = /\/graphiql\/assets\/[^"]+\.js/.exec(await page.text())!
    const asset = await fetch(`${world.url}${script}`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })
})
