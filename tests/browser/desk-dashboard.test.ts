import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { ServiceElement } from '../../api/src/ratings/elements.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, step } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, sitDown, startBrowser } from './at-the-console.ts'

const rate = 'mutation ($input: RateServiceInput!) { rateService(input: $input) { submission { id } } }'
const scores = Object.values(ServiceElement).map((element) => ({ element, score: element === 'TIME' ? 2 : 4 }))

describe.skipIf(noBrowser)('the first page', () => {
  let world: World
  let browser: Browser
  let admin: Client
  let filed: string

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    const cast = await castFor(world.url, paskibra.kind)
    admin = cast.admin
    ;({ id: filed } = await file(cast.citizen, await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date())))))
    await copySubmission(world.database.ownerUrl, filed, 'SUBMITTED', 2)
    // Below five nothing is told of how people judge a service.
    for (const served of await copySubmission(world.database.ownerUrl, filed, 'DELIVERED', 5))
      await cast.citizen.ask(rate, { input: { submission: served, scores, comment: 'Petugasnya ramah.' } })
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  test(
    'says what waits, leads to just those files, and has a table behind every picture',
    async () => {
      const { page, faults, leave } = await sitDown(browser, { url: world.url, path: '/', as: 'ideologi' })
      await page.getByRole('heading', { name: 'Pekerjaan saya hari ini' }).waitFor()
      const waiting = page.getByRole('link', { name: '3 Menunggu verifikasi' })
      await waiting.waitFor()
      for (const button of await page.getByRole('button', { name: 'Lihat tabel' }).all())
        await page.getByRole('img', { name: (await button.getAttribute('aria-label'))!.split(':')[0]! }).waitFor()
      const judged = page.getByRole('table', { name: 'Kepuasan masyarakat (IKM)' })
      await judged.getByRole('row', { name: /Paskibra.* 5 94,44 \(A\) Waktu \(2,00\)/ }).waitFor()
      await page.getByText('5 saran: Pendaftaran Paskibra').click()
      await page.getByText('Petugasnya ramah.').first().waitFor()
      await expectUsable(page)
      await page.getByRole('button', { name: 'Menurut layanan: Lihat tabel' }).click()
      const row = page.getByRole('row', { name: /Paskibra/ })
      await row.getByRole('link', { name: /, Dalam proses: 3$/ }).waitFor()
      await expectUsable(page)
      await waiting.click()
      await page.getByRole('heading', { name: 'Pengajuan', level: 1 }).waitFor()
      await page
        .getByRole('link', { name: /COPY-|PNL-|PSK-|-2026-/ })
        .first()
        .waitFor()
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'counts anew while it lies open, on a phone too',
    async () => {
      const { page, faults, leave } = await sitDown(
        browser,
        { url: world.url, path: '/?days=7', as: 'ideologi' },
        { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
      )
      await page.getByRole('link', { name: '3 Menunggu verifikasi' }).waitFor()
      await step(admin, 'takeUp', 'SubmissionInput', { submission: filed })
      await page.getByRole('link', { name: '2 Menunggu verifikasi' }).waitFor()
      await page.getByRole('link', { name: '1 Sedang saya pegang' }).waitFor()
      await expectUsable(page)
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )
})
