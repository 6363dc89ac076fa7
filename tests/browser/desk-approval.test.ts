import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { idOf } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, step, verify } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, prove, sitDown, startBrowser } from './at-the-console.ts'

const phone = { viewport: { width: 360, height: 740 } }

describe.skipIf(noBrowser)('the approval inbox', () => {
  let world: World
  let browser: Browser
  let cast: Cast
  let files: string[]

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    cast = await castFor(world.url, paskibra.kind)
    const filed = await file(cast.citizen, await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date()))))
    await verify(cast.admin, filed.id)
    files = [filed.id, ...(await copySubmission(world.database.ownerUrl, filed.id, 'COMPLETE', 3))]
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)
  const toEnd = async (page: Page) => {
    await page.getByRole('link', { name: 'Berkas berikutnya' }).scrollIntoViewIfNeeded()
    await page.getByText('Sudah Anda baca sampai akhir').waitFor()
  }
  const readNext = async (page: Page) => {
    const next = page.getByRole('link', { name: 'Berkas berikutnya' }).first()
    const address = await next.getAttribute('href')
    await next.click()
    await page.waitForURL(`**${address}`)
    await page.getByRole('heading', { name: 'Peserta' }).waitFor()
    await toEnd(page)
  }
  const statusOf = async (id: string) =>
    (
      await cast.official.ask<{ submission: { status: string } }>(
        'query ($id: ID!) { submission(id: $id) { status } }',
        { id },
      )
    ).submission.status

  test(
    'is read and decided with a thumb: one file, then several at once',
    async () => {
      const { page, faults, leave } = await sit('kepala', '/approval', phone)
      await page.getByText('4 berkas menunggu keputusan Anda').waitFor()
      await page.getByText('SMA', { exact: true }).first().waitFor()
      await expectUsable(page)
      await page.getByRole('list', { name: 'Persetujuan' }).getByRole('link').first().click()
      await page.getByRole('heading', { name: 'Peserta' }).waitFor()
      await press(page, 'Lihat konsep surat')
      await page.getByRole('img', { name: ': Konsep surat' }).waitFor()
      await expectUsable(page)
      await press(page, 'Tutup')
      await toEnd(page)
      await expectUsable(page)
      await press(page, 'Setujui')
      await expectUsable(page)
      await press(page.getByRole('dialog'), 'Setujui')
      await prove(page)
      await page.getByRole('status').getByText('Berkas sudah disetujui').waitFor()
      expect(await statusOf(new URL(page.url()).pathname.split('/').at(-1)!)).toBe('APPROVED')
      await readNext(page)
      await readNext(page)
      await page.getByRole('link', { name: 'Ke daftar persetujuan' }).first().click()
      const choices = page.getByRole('checkbox', { name: 'Pilih untuk disetujui bersama' })
      await choices.nth(1).waitFor()
      expect(await choices.count()).toBe(2)
      await choices.nth(0).check()
      await choices.nth(1).check()
      await press(page, 'Setujui 2 berkas')
      const dialog = page.getByRole('dialog', { name: 'Setujui 2 berkas' })
      await press(dialog, 'Setujui')
      await dialog.getByText('Disetujui', { exact: true }).nth(1).waitFor()
      await expectUsable(page)
      await press(dialog, 'Tutup')
      await page.getByText('1 berkas menunggu keputusan Anda').waitFor()
      expect((await Promise.all(files.map(statusOf))).toSorted()).toEqual([
        'APPROVED',
        'APPROVED',
        'APPROVED',
        'COMPLETE',
      ])
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'says what happened when the applicant was faster, and why one’s own work is not one’s to decide',
    async () => {
      const left = (await Promise.all(files.map(async (id) => [id, await statusOf(id)]))).find(
        ([, status]) => status === 'COMPLETE',
      )![0]!
      await cast.official.ask(
        'mutation ($input: CreateDelegationInput!) { createDelegation(input: $input) { delegation { id } } }',
        {
          input: {
            delegateId: await idOf(cast.admin),
            officialId: await idOf(cast.official),
            capacity: 'PLH',
            fromDay: dayOf(new Date()),
            toDay: dayOf(new Date()),
            reason: 'Dinas luar',
          },
        },
      )
      const verifier = await sit('ideologi', `/approval/${left}`)
      await verifier.page.getByText('Anda yang memeriksa berkas ini').waitFor()
      expect(await verifier.page.getByRole('button', { name: 'Setujui' }).count()).toBe(0)
      await verifier.page.getByRole('link', { name: 'Ke daftar persetujuan' }).first().click()
      await verifier.page.getByText('Anda memutus sebagai Plh.').waitFor()
      await expectUsable(verifier.page)
      await verifier.leave()

      const { page, leave } = await sit('kepala', `/approval/${left}`, { colorScheme: 'dark' })
      await press(page, 'Tolak')
      await page.getByLabel('Alasan').fill('Usia melewati batas tahun ini.')
      await page.keyboard.press('Tab')
      await page.getByRole('region', { name: 'Pesan untuk pemohon' }).getByText('Usia melewati batas').waitFor()
      await expectUsable(page)
      await step(cast.citizen, 'withdraw', 'SubmissionInput', { submission: left })
      const dialog = page.getByRole('dialog', { name: 'Tolak permohonan ini?' })
      await dialog.getByText('Permohonan ditarik pemohon').waitFor()
      expect(await dialog.getByRole('button', { name: 'Tolak' }).isDisabled()).toBe(true)
      expect(await dialog.getByLabel('Alasan').inputValue()).toBe('Usia melewati batas tahun ini.')
      await leave()
    },
    patience,
  )
})
