import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { signIn } from '../harness/people.ts'
import { type Violation, violationsOf } from './violations.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'

/** How long a walk through a desk may take, in milliseconds. */
export const patience = 90_000

/** On a developer's machine without a browser there is nothing to try; in CI its absence is a fault. */
export const noBrowser = !existsSync(executablePath) && !process.env.CI

/** Starts a browser that asks nobody but us; `more` says what else is special about it. */
export const startBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...quiet.split(' '), ...more] })

/** Somebody at a screen, and what the page did that it should not. */
export interface Sitting {
  page: Page
  faults: string[]
  leave: () => Promise<void>
}

/** Where somebody sits down, and as whom. */
export interface Address {
  url: string
  path: string
  as: string
  password?: string
}

/** An officer who has signed in is at a page of the console; requests elsewhere, complaints and errors are written down. */
export async function sitDown(
  browser: Browser,
  { url, path, as, password }: Address,
  options: BrowserContextOptions = {},
): Promise<Sitting> {
  const { session } = await signIn(url, as, password)
  const [name, value] = session.split('=') as [string, string]
  const sitting = await openConsole(browser, url, options)
  await sitting.page.context().addCookies([{ name, value, url }])
  await sitting.page.goto(`${url}/admin${path}`)
  return sitting
}

/** An officer signs in by the form, with no more than a keyboard. */
export async function comeIn(
  browser: Browser,
  { url, path, as, password = demoPassword }: Address,
  options: BrowserContextOptions = {},
): Promise<Sitting> {
  const sitting = await openConsole(browser, url, options)
  await sitting.page.goto(`${url}/admin${path}`)
  await sitting.page.getByLabel('Nama pengguna atau email').and(sitting.page.locator(':focus')).waitFor()
  const { keyboard } = sitting.page
  await keyboard.type(as)
  await keyboard.press('Tab')
  await keyboard.type(password)
  await keyboard.press('Enter')
  return sitting
}

async function openConsole(browser: Browser, url: string, options: BrowserContextOptions): Promise<Sitting> {
  // Nothing fades in: what can be seen can be used, and has its colours.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) faults.push(`asked ${origin}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return { page, faults, leave: () => context.close() }
}

/** Presses the button of that name. */
export const press = (where: Pick<Page, 'getByRole'>, name: string): Promise<void> =>
  where.getByRole('button', { name, exact: true }).click()

/** Goes on by Tab until something has the focus, as who has no mouse must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  const hasFocus = () => target.evaluate((one) => one === one.ownerDocument.activeElement)
  for (let tabs = 0; tabs < 100 && !(await hasFocus()); tabs++) await page.keyboard.press('Tab')
  expect(await hasFocus()).toBe(true)
}

/** Presses the button of that name with no more than a keyboard. */
export async function pressByKey(page: Page, name: string, within: Pick<Page, 'getByRole'> = page): Promise<void> {
  await tabTo(page, within.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Proves once more who is at the keyboard. */
export async function prove(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Pastikan ini Anda' })
  await dialog.getByLabel('Kata sandi').fill(demoPassword)
  await press(dialog, 'Lanjutkan')
}

/** Everybody can use the page as it stands: axe finds nothing, and nothing sticks out at the side. */
export async function expectUsable(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([])
}

/** What keeps somebody from using the page as it stands, by rule and element. */
export async function faultsOf(page: Page): Promise<Violation[]> {
  const found = await violationsOf(page)
  return (await sticksOut(page)) ? [...found, ['sticks out', []]] : found
}

/** Whether one has to push the page sideways to see all of it, once charts have taken on the size of the screen. */
export const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(staysWiderThan(page.viewportSize()!.width))

const staysWiderThan = (width: number): string => `new Promise((tell) => {
  const end = performance.now() + 3000
  const look = () => {
    const wider = document.documentElement.scrollWidth > ${width}
    if (wider && performance.now() < end) setTimeout(look, 50)
    else tell(wider)
  }
  look()
})`
