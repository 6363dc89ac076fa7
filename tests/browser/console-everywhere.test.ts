import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor } from '../harness/cast.ts'
import { paper } from '../harness/papers.ts'
import { startServer, type World } from '../harness/server.ts'
import { wholeWay } from '../harness/walk.ts'
import { faultsOf, noBrowser, patience, press, sitDown, startBrowser, sticksOut } from './at-the-console.ts'

const looks = [
  { size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { size: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const

/** The desk with letters twice as large. */
const magnified = { width: 720, height: 450 }

describe.skipIf(noBrowser)('every page of the console', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    const now = dayOf(new Date())
    await wholeWay(await castFor(world.url, researchPermit.kind), freshAnswers(researchPermit, now))
    const { filed } = await wholeWay(await castFor(world.url, paskibra.kind), freshAnswers(paskibra, now))
    for (const status of ['SUBMITTED', 'COMPLETE', 'APPROVED', 'REFUSED'])
      await copySubmission(world.database.ownerUrl, filed.id, status, 1)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  // Three at a time: one waits while another is drawn. What is made from the schema alike for all is looked at once.
  const lookedAt = new Set<string>()
  test.concurrent.each(['kepala', 'pengelola', 'ideologi'])(
    'can be used by everyone, on a desk by day or on a phone by night, as %s sees it',
    async (as) => {
      const { page, faults, leave } = await sitDown(browser, { url: world.url, path: '/', as })
      await ready(page)
      const found: unknown[] = []
      const look = lookAround(page, found)
      const lookOnce = async (what: string) => {
        if (isNew(lookedAt, what)) await look(what)
      }
      const menu = page.getByRole('navigation', { name: 'Menu utama' })
      await menu.getByRole('link', { name: 'Bidang', exact: true }).waitFor()
      const links = await menu.getByRole('link').all()
      for (const link of links) {
        const name = await link.innerText()
        await link.click()
        await page.getByRole('heading', { level: 1, name }).waitFor()
        await ready(page)
        if (!page.url().includes('/data/')) {
          await look(name)
          continue
        }
        const record = page.getByRole('link').and(page.locator('#content a[href$="/show"]')).first()
        const filled = (await record.count()) > 0
        await lookOnce(filled ? name : `${name}, empty`)
        await openForms(page, lookedAt, look)
        if (!filled) continue
        await record.click()
        await page.locator(`h1:not(:text-is("${name}"))`).waitFor()
        await page.getByRole('tab').first().waitFor()
        await ready(page)
        await lookOnce(`${name}, its first`)
        await openForms(page, lookedAt, look)
        found.push(...(await openDialogs(page, lookedAt, look)))
      }
      expect(links.length).toBeGreaterThan(12)
      expect(found).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
    6 * patience,
  )

  test('every form and every deed of the console was looked at', () => {
    const kinds = [...lookedAt].map((what) => what.split(' ')[0])
    expect(kinds.filter((kind) => kind === 'form').length).toBeGreaterThan(8)
    expect(kinds.filter((kind) => kind === 'dialog').length).toBeGreaterThan(8)
  })

  test('a record takes its file by the button the schema makes, and its history tells of it', async () => {
    const { page, faults, leave } = await sitDown(browser, {
      url: world.url,
      path: '/data/archiveRecords',
      as: 'ideologi',
    })
    await page.getByRole('link').and(page.locator('#content a[href$="/show"]')).first().click()
    await press(page, 'Unggah pindaian')
    const dialog = page.getByRole('dialog', { name: 'Unggah pindaian' })
    const { bytes } = await paper('Hasil pindai')
    await dialog
      .getByLabel('Pilih berkas')
      .setInputFiles({ name: 'pindai.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
    await dialog.getByText('Berkas sudah diterima.').waitFor()
    await press(dialog, 'Tutup')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: 'Jejak' }).click()
    await page.getByRole('tabpanel').getByText('Memindai arsip').waitFor()
    expect(faults).toEqual([])
    await leave()
  })
})

/** Whether nobody has come by there yet; from now on somebody has. */
function isNew(lookedAt: Set<string>, what: string): boolean {
  if (lookedAt.has(what)) return false
  lookedAt.add(what)
  return true
}

const offersOf = (page: Page) => page.locator('#content header')

/** Opens the forms the heading of a page leads to, and comes back. */
async function openForms(page: Page, lookedAt: Set<string>, look: (what: string) => Promise<void>): Promise<void> {
  const here = page.url()
  const addresses = await offersOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  for (const address of addresses.filter((one) => one.split('/').length > 4)) {
    if (!isNew(lookedAt, `form ${address.split('/').at(-1)}`)) continue
    await offersOf(page).locator(`a[href="${address}"]`).click()
    await page.waitForURL(`**${address}`)
    await page.getByRole('button', { name: 'Batal' }).waitFor()
    await look(address)
    await page.goBack()
    await page.waitForURL(here)
    await ready(page)
  }
}

/** Opens what is asked before something is done with a record, and closes it; the focus must be where it was. */
async function openDialogs(
  page: Page,
  lookedAt: Set<string>,
  look: (what: string) => Promise<void>,
): Promise<string[]> {
  const lost: string[] = []
  for (const button of await offersOf(page).getByRole('button').all()) {
    const name = await button.innerText()
    if (name.startsWith('Unduh') || !isNew(lookedAt, `dialog ${name}`)) continue
    await button.click()
    await page.getByRole('dialog').waitFor()
    await look(`dialog ${name}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    if (!(await button.evaluate((one) => one === one.ownerDocument.activeElement))) lost.push(`${name} lost the focus`)
  }
  return lost
}

/** Looks at pages in one way after the other, at each for what sticks out on a phone, and writes down what is wrong. */
function lookAround(page: Page, found: unknown[]): (what: string) => Promise<void> {
  let at = 0
  return async (what) => {
    const [first, then] = at++ % 2 === 0 ? looks : looks.toReversed()
    await page.setViewportSize(first!.size)
    await page.emulateMedia({ colorScheme: first!.colorScheme })
    found.push(...(await faultsOf(page)).map((fault) => [what, first!.size.width, ...fault]))
    for (const size of [then!.size, magnified]) {
      await page.setViewportSize(size)
      if (await sticksOut(page)) found.push([what, size.width, 'sticks out'])
    }
    await page.setViewportSize(looks[0].size)
  }
}

async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('status', { name: 'Memuat …' }).last().waitFor({ state: 'detached' })
}
