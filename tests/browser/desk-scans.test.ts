import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { paper } from '../harness/papers.ts'
import { emptySheet, photographed, stackOf } from '../harness/scanned.ts'
import { startServer, type World } from '../harness/server.ts'
import { download, type Issued, wholeWay } from '../harness/walk.ts'
import { expectUsable, noBrowser, press, sitDown, startBrowser } from './at-the-console.ts'

/** A stack is drawn, looked through and cut while people watch: minutes on a machine with much else to do. */
const patience = 240_000

describe.skipIf(noBrowser)('the desk of scanned papers', () => {
  let world: World
  let browser: Browser
  let issued: Issued
  let stack: Uint8Array

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    const cast = await castFor(world.url, paskibra.kind)
    ;({ issued } = await wholeWay(cast, freshAnswers(paskibra, dayOf(new Date()))))
    const letter = await photographed(await download(cast.admin, issued.id), { turn: 90 })
    const { bytes } = await paper('Daftar hadir latihan')
    stack = await stackOf([...letter, await emptySheet(), ...(await photographed(bytes))])
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  test.each([
    ['on a desk', { width: 1440, height: 900 }],
    ['on a phone', { width: 360, height: 740 }],
  ])(
    'a stack is brought, told apart, and what nobody knows is decided on (%s)',
    async (where, viewport) => {
      const again = where === 'on a phone'
      const { page, faults, leave } = await sitDown(
        browser,
        { url: world.url, path: '/scans', as: 'ideologi' },
        { viewport },
      )
      page.setDefaultTimeout(patience / 2)
      await page.getByRole('button', { name: 'Tumpukan baru' }).click()
      await expectUsable(page)
      await press(page, 'Mulai')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'tumpukan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(stack) })
      await page.getByText('tumpukan.pdf').waitFor()
      await expectUsable(page)
      await press(page, 'Pisahkan surat')
      await page.getByRole('heading', { name: '2 surat' }).waitFor()
      if (!again) await page.getByRole('link', { name: issued.number }).waitFor()
      await expectUsable(page)

      await page.getByRole('tab', { name: 'Baki' }).click()
      // What was scanned a second time lies there as well, told to be the letter it is.
      if (again) await page.getByText(`Mungkin ${issued.number}`).waitFor()
      await page
        .getByRole('link', { name: /^Halaman/ })
        .last()
        .click()
      await page.getByRole('heading', { name: 'Milik arsip yang mana?' }).waitFor()
      const box = page.getByRole('searchbox')
      await box.fill(issued.number)
      await box.press('Enter')
      await page.getByRole('radio').first().check()
      await page.getByRole('checkbox').check()
      await expectUsable(page)
      await press(page, 'Taruh di arsip ini')
      await page.waitForURL(/\/scans\/tray$/)
      await expectUsable(page)
      expect(faults).toEqual([])
      await leave()
    },
    patience * 2,
  )
})
