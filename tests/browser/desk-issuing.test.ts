import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { type FakeBsre, startFakeBsre } from '../harness/fakes/fake-bsre.ts'
import { paper } from '../harness/papers.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { approve, draft, file, verify } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, prove, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the issuing desk', () => {
  let world: World
  let browser: Browser
  let bsre: FakeBsre
  let original: string

  beforeAll(async () => {
    bsre = await startFakeBsre()
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer({ BSRE_URL: bsre.url, BSRE_USER: bsre.user, BSRE_PASSWORD: bsre.password })
    browser = await startBrowser()
    const { citizen, admin, official } = await castFor(world.url, paskibra.kind)
    original = await draft(citizen, freshAnswers(paskibra, dayOf(new Date())))
    await file(citizen, original)
    await verify(admin, original)
    await approve(official, original)
    await another()
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
    await bsre?.stop()
  })

  /** One more approved submission, like the first. */
  const another = async () => (await copySubmission(world.database.ownerUrl, original, 'APPROVED', 1))[0]!
  const choose = async (signingMethod: string) =>
    (await signIn(world.url, 'pengelola')).ask(
      'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { agency { id } } }',
      { input: { signingMethod } },
    )
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

  test(
    'lets who approved a letter sign it, with a passphrase that is told when it is wrong',
    async () => {
      await choose('BSRE')
      const letter = await another()
      const { page, faults, leave } = await sit('kepala', '/issuing', { viewport: { width: 360, height: 800 } })
      await page.getByRole('list', { name: 'Siap diterbitkan' }).getByRole('link').first().waitFor()
      await expectUsable(page)
      await page.goto(`${world.url}/admin/issuing/letters/${letter}`)
      await page.getByLabel('NIK Anda di BSrE').fill(bsre.nik)
      await page.getByLabel('Passphrase').fill('salah ketik')
      await press(page, 'Tandatangani dan terbitkan')
      await page.getByText('Passphrase salah.').waitFor()
      await expectUsable(page)
      expect(await page.getByLabel('Passphrase').inputValue()).toBe('')
      await page.getByLabel('Passphrase').fill(bsre.passphrase)
      await press(page, 'Tandatangani dan terbitkan')
      await page.getByText('Surat terbit dengan nomor').waitFor()
      await page.getByRole('link', { name: 'Buka dokumen' }).click()
      await page.getByText('Sertifikat BSrE pejabat').waitFor()
      await expectUsable(page)
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'prepares a letter that is printed, and takes it back as a scan',
    async () => {
      await choose('WET_INK')
      const { page, faults, leave } = await sit('ideologi', `/issuing/letters/${await another()}`)
      await press(page, 'Siapkan surat')
      await page.getByRole('button', { name: 'Unduh surat' }).waitFor()
      await expectUsable(page)
      const { name, mediaType, bytes } = await paper('Surat bertanda tangan')
      const scan = { name, mimeType: mediaType, buffer: Buffer.from(bytes) }
      await page.locator('input[type=file]').setInputFiles(scan)
      await page.getByText('Surat terbit dengan nomor').waitFor()
      await expectUsable(page)
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )
})
