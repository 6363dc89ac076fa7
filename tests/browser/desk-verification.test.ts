import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { newAdmin } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, step } from '../harness/walk.ts'
import {
  comeIn,
  expectUsable,
  noBrowser,
  patience,
  press,
  pressByKey,
  sitDown,
  startBrowser,
  tabTo,
} from './at-the-console.ts'

describe.skipIf(noBrowser)('the verification desk', () => {
  let world: World
  let browser: Browser
  let admin: Client

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    const cast = await castFor(world.url, paskibra.kind)
    admin = cast.admin
    const filed = await file(cast.citizen, await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date()))))
    await copySubmission(world.database.ownerUrl, filed.id, 'SUBMITTED', 2)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (path: string, options = {}) => sitDown(browser, { url: world.url, path, as: 'ideologi' }, options)

  interface Outcome {
    number: string
    status: string
    corrections: object[]
  }
  const find = async (id: string) =>
    (
      await admin.ask<{ submission: Outcome }>(
        'query ($id: ID!) { submission(id: $id) { number status corrections { kind key fault note } } }',
        { id },
      )
    ).submission

  /** A file nobody has taken up yet, whichever it is. */
  const waiting = async () => {
    const { submissions } = await admin.ask<{ submissions: { nodes: { id: string }[] } }>(
      '{ submissions(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } } }',
    )
    return submissions.nodes[0]!.id
  }

  test(
    'leads by keyboard alone from the sign-in to a complete file, and offers the next',
    async () => {
      const { page, faults, leave } = await comeIn(browser, { url: world.url, path: '/verification', as: 'ideologi' })
      await page.getByRole('tab', { name: 'Menunggu (3)' }).waitFor()
      await page.getByRole('list', { name: 'Berkas' }).waitFor()
      await expectUsable(page)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await pressByKey(page, 'Ambil berkas')
      await page.getByText('Anda memegang berkas ini').waitFor()
      const id = new URL(page.url()).pathname.split('/').at(-1)!
      await page.getByRole('img', { name: 'Halaman 1 dari 1: photo.jpg' }).waitFor()
      await page.keyboard.press('n')
      await page.getByRole('img', { name: 'Halaman 1 dari 1: familyCard.pdf' }).waitFor()
      await expectUsable(page)
      await page.keyboard.press('p')
      for (const _ of paskibra.papers) {
        await page.keyboard.press('o')
        await page.keyboard.press('n')
      }
      await page.getByText('7 penilaian belum disimpan').waitFor()
      await pressByKey(page, 'Simpan')
      await page.getByText('Semua sesuai').waitFor()
      await pressByKey(page, 'Nyatakan lengkap')
      const dialog = page.getByRole('dialog', { name: 'Nyatakan berkas ini lengkap?' })
      await dialog.waitFor()
      await expectUsable(page)
      await pressByKey(page, 'Nyatakan lengkap', dialog)
      const { number } = await find(id)
      await page.getByText(`${number} dinyatakan lengkap`).waitFor()
      expect((await find(id)).status).toBe('COMPLETE')
      await tabTo(page, page.getByRole('link', { name: 'Buka berkas berikutnya' }))
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Ambil berkas' }).waitFor()
      expect(page.url()).not.toContain(id)
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'returns what is wrong, but not before the applicant is told what to do',
    async () => {
      const wrong = await waiting()
      const { page, faults, leave } = await sit(`/verification/${wrong}`)
      await press(page, 'Ambil berkas')
      await press(page, 'Nyatakan lengkap')
      await page.getByRole('dialog', { name: 'Berkas ini belum lengkap' }).getByText('Kartu Keluarga').waitFor()
      await press(page, 'Tutup')
      await press(page, 'Tandai salah: NISN')
      await press(page, 'Kembalikan')
      await page.getByText('Tuliskan dulu apa yang harus diperbaiki pada 1 hal.').waitFor()
      await page.getByLabel('Yang harus diperbaiki').fill('NISN berbeda dengan rapor.')
      await press(page, 'Kembalikan')
      const dialog = page.getByRole('dialog', { name: 'Kembalikan ke pemohon?' })
      await dialog.getByText('“NISN berbeda dengan rapor.”').waitFor()
      await dialog.getByRole('button', { name: 'Kembalikan ke pemohon' }).click()
      const { number } = await find(wrong)
      await page.getByText(`${number} dikembalikan ke pemohon`).waitFor()
      expect(await find(wrong)).toMatchObject({
        status: 'RETURNED',
        corrections: [{ kind: 'ANSWER', key: 'studentNumber', fault: 'WRONG', note: 'NISN berbeda dengan rapor.' }],
      })
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'shows on a phone, in the dark, what a colleague does to the file that lies open',
    async () => {
      const shared = await waiting()
      const colleague = await newAdmin(world.url, 'IDEOLOGI', 'Asep Sunarya')
      const { page, faults, leave } = await sit(`/verification/${shared}`, {
        viewport: { width: 360, height: 740 },
        colorScheme: 'dark',
      })
      await press(page, 'Ambil berkas')
      await page.getByText('Anda memegang berkas ini').waitFor()
      for (const tab of ['Berkas', 'Periksa', 'Riwayat', 'Isian']) {
        await page.getByRole('tab', { name: tab }).click()
        await page.getByRole('tabpanel', { name: tab }).waitFor()
      }
      await expectUsable(page)
      await step(colleague, 'takeOver', 'TakeOverInput', { submission: shared, confirm: true })
      await page.getByText('Pemegang: Ujang Hidayat → Asep Sunarya').waitFor()
      await press(page, 'Mengerti')
      await press(page, 'Ambil alih')
      await page.getByText('Ambil alih hanya jika sudah sepakat.').waitFor()
      await expectUsable(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Ambil alih' }).click()
      await page.getByText('Anda memegang berkas ini').waitFor()
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )
})
