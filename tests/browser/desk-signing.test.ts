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
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('letters that others sign', () => {
  let world: World
  let browser: Browser
  let bsre: FakeBsre
  let letters: string[]

  beforeAll(async () => {
    bsre = await startFakeBsre()
    world = await startServer({ BSRE_URL: bsre.url, BSRE_USER: bsre.user, BSRE_PASSWORD: bsre.password })
    browser = await startBrowser()
    const { citizen, admin, official } = await castFor(world.url, paskibra.kind)
    const filed = await file(citizen, await draft(citizen, freshAnswers(paskibra, dayOf(new Date()))))
    await verify(admin, filed.id)
    await approve(official, filed.id)
    letters = await copySubmission(world.database.ownerUrl, filed.id, 'APPROVED', 2)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
    await bsre?.stop()
  })

  const choose = async (signingMethod: string) =>
    (await signIn(world.url, 'pengelola')).ask(
      'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { agency { id } } }',
      { input: { signingMethod } },
    )
  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)

  test(
    'are signed by who approved them, with a passphrase that is told when it is wrong',
    async () => {
      await choose('BSRE')
      const { page, faults, leave } = await sit('kepala', '/issuing', { viewport: { width: 360, height: 800 } })
      await page.getByRole('list', { name: 'Siap diterbitkan' }).getByRole('link').nth(1).waitFor()
      await expectUsable(page)
      await page.goto(`${world.url}/admin/issuing/letters/${letters[0]}`)
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
    'are prepared, printed and brought back as a scan',
    async () => {
      await choose('WET_INK')
      const { page, faults, leave } = await sit('ideologi', `/issuing/letters/${letters[1]}`)
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
