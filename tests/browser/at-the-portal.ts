import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Client } from '../harness/client.ts'
import { expectUsable, sticksOut } from './at-the-console.ts'
import { violationsOf } from './violations.ts'

export { expectUsable, noBrowser, patience, press, startBrowser } from './at-the-console.ts'

/** Somebody at the portal, and what the page did that it should not. */
export interface Visit {
  page: Page
  context: BrowserContext
  faults: string[]
  leave: () => Promise<void>
}

/** A cheap phone, held upright. */
export const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true } as const

/** A screen on a desk. */
export const desk = { viewport: { width: 1440, height: 900 } } as const

/**
 * Opens a page of the portal, on a phone unless told otherwise: as nobody, or in the session somebody has already;
 * requests elsewhere, complaints and errors are written down.
 */
export async function visit(
  browser: Browser,
  { url, path, as }: { url: string; path: string; as?: Pick<Client, 'session'> },
  options: BrowserContextOptions = phone,
): Promise<Visit> {
  // What a page asks is then seen, and can be stopped, by the test; only the offline start needs the worker.
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block', ...options })
  if (as) await carryOn(context, url, as)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) faults.push(`asked ${origin}`)
  })
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked')
    if (isOurs && ['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(path)
  return { page, context, faults, leave: () => context.close() }
}

/** Goes on in a session that was begun elsewhere: signing in costs a second, and is not what most tests are about. */
async function carryOn(context: BrowserContext, url: string, { session }: Pick<Client, 'session'>): Promise<void> {
  const [name, value] = session.split('=') as [string, string]
  await context.addCookies([{ name, value, url }])
}

/** Everybody can use the page: on a phone by day, and what differs in the dark and on a desk. */
export async function expectUsableByAll(page: Page): Promise<void> {
  await expectUsable(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(desk.viewport)
  expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([])
  expect(await sticksOut(page)).toBe(false)
}

/** Everybody can use each of these pages, once what it asked for is there. */
export async function expectAllUsable(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.setViewportSize(phone.viewport)
    await page.emulateMedia({ colorScheme: 'light' })
    // The same page with other things after the # would not be opened anew.
    await page.goto('about:blank')
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('Memuat …').first().waitFor({ state: 'detached' })
    await expectUsableByAll(page)
  }
}
