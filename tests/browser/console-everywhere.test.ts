import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor } from '../harness/cast.ts'
import { startServer, type World } from '../harness/server.ts'
import { wholeWay } from '../harness/walk.ts'
import { faultsOf, noBrowser, patience, sitDown, startBrowser, sticksOut } from './at-the-console.ts'

const looks = [
  { size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { size: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const

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

  // Three at a time: one waits while another is drawn.
  test.concurrent.each(['kepala', 'pengelola', 'ideologi'])(
    'can be used by everyone, on a desk by day or on a phone by night, as %s sees it',
    async (as) => {
      const { page, faults, leave } = await sitDown(browser, { url: world.url, path: '/', as })
      await ready(page)
      const found: unknown[] = []
      const look = lookAround(page, found)
      const menu = page.getByRole('navigation', { name: 'Menu utama' })
      await menu.getByRole('link', { name: 'Bidang', exact: true }).waitFor()
      const links = await menu.getByRole('link').all()
      for (const link of links) {
        const name = await link.innerText()
        await link.click()
        await page.getByRole('heading', { level: 1, name }).waitFor()
        await ready(page)
        await look(name)
        const record = page.getByRole('link').and(page.locator('#content a[href$="/show"]')).first()
        if (!page.url().includes('/data/') || !(await record.count())) continue
        await record.click()
        await page.getByRole('tab').first().waitFor()
        await ready(page)
        await look(`${name}, its first`)
      }
      expect(links.length).toBeGreaterThan(12)
      expect(found).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
    6 * patience,
  )
})

/** Looks at pages in one way after the other, at each for what sticks out on a phone, and writes down what is wrong. */
function lookAround(page: Page, found: unknown[]): (what: string) => Promise<void> {
  let at = 0
  return async (what) => {
    const [first, then] = at++ % 2 === 0 ? looks : looks.toReversed()
    await page.setViewportSize(first!.size)
    await page.emulateMedia({ colorScheme: first!.colorScheme })
    found.push(...(await faultsOf(page)).map((fault) => [what, first!.size.width, ...fault]))
    await page.setViewportSize(then!.size)
    if (await sticksOut(page)) found.push([what, then!.size.width, 'sticks out'])
    await page.setViewportSize(looks[0].size)
  }
}

async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('status', { name: 'Memuat …' }).last().waitFor({ state: 'detached' })
}
