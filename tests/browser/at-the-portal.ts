import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoPassword } from '../../api/src/database/demo-password.ts'

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
 * Opens a page of the portal, as nobody or as who has this account, on a phone unless told otherwise; requests
 * elsewhere, complaints and errors are written down.
 */
export async function visit(
  browser: Browser,
  address: { url: string; path: string; as?: string; password?: string },
  options: Parameters<Browser['newContext']>[0] = phone,
): Promise<Visit> {
  // What a page asks is then seen, and can be stopped, by the test; only the offline start needs the worker.
  const context = await browser.newContext({ baseURL: address.url, serviceWorkers: 'block', ...options })
  if (address.as) await signInAtThePortal(context, address.url, address.as, address.password ?? demoPassword)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address.url) faults.push(`asked ${origin}`)
  })
  page.on('console', (message) => {
    const isOurs = !message.text().startsWith('Service Worker registration blocked')
    if (isOurs && ['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(address.path)
  return { page, context, faults, leave: () => context.close() }
}

async function signInAtThePortal(context: BrowserContext, url: string, identifier: string, password: string) {
  const answer = await context.request.post('/graphql', {
    headers: { origin: url },
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }',
      variables: { input: { identifier, password } },
    },
  })
  const { errors } = (await answer.json()) as { errors?: unknown[] }
  if (errors) throw new Error(JSON.stringify(errors))
}
