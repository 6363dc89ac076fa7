import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { startServer, type World } from '../harness/server.ts'
import { approve, draft, file, verify } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, prove, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the issuing desk', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    const { citizen, admin, official } = await castFor(world.url, paskibra.kind)
    const filed = await file(citizen, await draft(citizen, freshAnswers(paskibra, dayOf(new Date()))))
    await verify(admin, filed.id)
    await approve(official, filed.id)
    await copySubmission(world.database.ownerUrl, filed.id, 'APPROVED', 1)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)

  test(
    'gives a letter its number, follows it to the applicant, and refuses a number twice',
    async () => {
      const { page, faults, leave } = await sit('ideologi', '/issuing')
      const letters = page.getByRole('list', { name: 'Siap diterbitkan' })
      await letters.getByRole('link').nth(1).waitFor()
      await expectUsable(page)
      await letters.getByRole('link').first().click()
      await press(page, 'Lihat konsep surat')
      await page.getByRole('img', { name: ': Konsep surat' }).waitFor()
      await press(page, 'Tutup')
      await press(page, 'Terbitkan')
      await expectUsable(page)
      await press(page.getByRole('dialog'), 'Terbitkan')
      const issued = page.getByText('Surat terbit dengan nomor')
      await issued.waitFor()
      const number = (await issued.textContent())!.replace('Surat terbit dengan nomor ', '')
      await page.getByRole('link', { name: 'Buka dokumen' }).click()
      await page.getByRole('heading', { name: number }).waitFor()
      await page.getByText('Surat terbit, dengan tautan unduh').waitFor()
      await press(page, 'Lihat')
      await page.getByRole('img', { name: `: ${number}` }).waitFor()
      await expectUsable(page)
      await press(page.getByRole('dialog'), 'Tutup')
      await expectUsable(page)

      await page.getByRole('link', { name: 'Penerbitan', exact: true }).click()
      await letters.getByRole('link').first().click()
      await page.getByRole('radio', { name: 'Nomor dari SRIKANDI' }).check()
      await page.getByRole('textbox', { name: 'Nomor surat' }).fill(number)
      await press(page, 'Terbitkan')
      await press(page.getByRole('dialog'), 'Terbitkan')
      await page.getByRole('dialog').getByRole('alert').waitFor()
      await press(page.getByRole('dialog'), 'Batal')
      await page.getByRole('textbox', { name: 'Nomor surat' }).waitFor()
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'finds a document on a phone; an admin replaces it, and an official takes the successor back',
    async () => {
      const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }
      const { page, faults, leave } = await sit('ideologi', '/issuing/register', phone)
      await page.getByRole('searchbox').fill('salsabila')
      await page.keyboard.press('Enter')
      await page.getByRole('list', { name: 'Register dokumen' }).getByRole('link').first().click()
      // Whom somebody looked for stays in no address.
      expect(page.url()).not.toContain('salsabila')
      await press(page, 'Ganti')
      await page.getByLabel('Alasan').fill('Nama sekolah salah tulis.')
      await expectUsable(page)
      await press(page.getByRole('dialog'), 'Ganti')
      await page.getByText('Menggantikan').waitFor()
      await expectUsable(page)
      const { pathname } = new URL(page.url())
      expect(faults).toEqual([])
      await leave()

      const official = await sit('kepala', pathname.replace('/admin', ''))
      await press(official.page, 'Cabut')
      await official.page.getByLabel('Alasan').fill('Peserta mengundurkan diri.')
      await press(official.page.getByRole('dialog'), 'Cabut')
      await prove(official.page)
      await official.page.getByText('Peserta mengundurkan diri.').waitFor()
      await official.page.getByText('Dicabut', { exact: true }).waitFor()
      await expectUsable(official.page)
      await official.leave()
    },
    patience,
  )
})
