import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { paper } from '../harness/papers.ts'
import { emptySheet, photographed, stackOf } from '../harness/scanned.ts'
import { startServer, type World } from '../harness/server.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'
import { expectUsable, noBrowser, press, sitDown, startBrowser } from './at-the-console.ts'

/** A stack is drawn, looked through and cut while people watch: minutes on a machine with much else to do. */
const patience = 240_000

describe.skipIf(noBrowser)('the desk of scanned papers', () => {
  let world: World
  let browser: Browser
  let issued: Issued
  let stack: Buffer

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    const cast = await castFor(world.url, paskibra.kind)
    ;({ issued } = await wholeWay(cast, freshAnswers(paskibra, dayOf(new Date()))))
    const [letter] = await photographed((await paper('Daftar hadir latihan')).bytes)
    stack = Buffer.from(await stackOf([letter!, await emptySheet(), letter!]))
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** As it stands on a phone and on a desk. */
  async function expectUsableEverywhere(page: Page): Promise<void> {
    await page.setViewportSize({ width: 360, height: 740 })
    await expectUsable(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await expectUsable(page)
  }

  test(
    'a stack is brought and told apart, what nobody knows is decided on, and the berita acara is made',
    async () => {
      const { page, faults, leave } = await sitDown(browser, { url: world.url, path: '/scans', as: 'ideologi' })
      page.setDefaultTimeout(patience / 2)
      await page.getByRole('button', { name: 'Tumpukan baru' }).click()
      await expectUsable(page)
      await press(page, 'Mulai')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'tumpukan.pdf', mimeType: 'application/pdf', buffer: stack })
      await page.getByText('tumpukan.pdf').waitFor()
      await press(page, 'Pisahkan surat')
      await page.getByRole('heading', { name: '2 surat' }).waitFor()
      await page.getByText('Dapat dibuat setelah semua surat').waitFor()
      await expectUsableEverywhere(page)
      const here = page.url()

      await page.getByRole('link', { name: 'Tentukan' }).first().click()
      const box = page.getByRole('searchbox')
      await box.fill(issued.number)
      await box.press('Enter')
      await page.getByRole('radio').first().check()
      await expectUsableEverywhere(page)
      await press(page, 'Taruh di arsip ini')
      await page.waitForURL(/\/scans\/tray$/)
      await page.getByRole('link', { name: 'Halaman 3' }).click()
      await press(page, 'Sisihkan')
      const dialog = page.getByRole('dialog', { name: 'Sisihkan' })
      await dialog.getByLabel('Alasan').fill('Terpindai dua kali')
      await press(dialog, 'Sisihkan')
      await page.getByText('Baki kosong').waitFor()
      await expectUsable(page)

      await page.goto(here)
      await press(page, 'Buat berita acara')
      await page.getByRole('link', { name: issued.number }).waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh berita acara')])
      expect(download.suggestedFilename()).toMatch(/^berita-acara-alih-media-.*\.pdf$/)
      await expectUsableEverywhere(page)
      expect(faults).toEqual([])
      await leave()
    },
    patience * 2,
  )
})
