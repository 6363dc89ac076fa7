import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { newAdmin } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, step } from '../harness/walk.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'
const patience = 60_000

// On a developer's machine without a browser there is nothing to try; in CI its absence is a fault.
describe.skipIf(!existsSync(executablePath) && !process.env.CI)('the verification desk', () => {
  let world: World
  let browser: Browser
  let admin: Client

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await chromium.launch({ executablePath, args: quiet.split(' ') })
    const cast = await castFor(world.url, paskibra.kind)
    admin = cast.admin
    const filed = await file(cast.citizen, await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date()))))
    await copySubmission(world.database.ownerUrl, filed.id, 'SUBMITTED', 2)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** An officer of the bidang at a screen, signed in by hand; what the page should not do is written down. */
  async function sitDown(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== world.url) faults.push(`asked ${origin}`)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${world.url}/admin${path}`)
    await page.getByLabel('Nama pengguna atau email').fill('ideologi')
    await page.getByLabel('Kata sandi').fill(demoPassword)
    await page.getByRole('button', { name: 'Masuk' }).click()
    return { page, faults, leave: () => context.close() }
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  async function expectUsable(page: Page) {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }

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
    'leads by keyboard from the queue to a complete file, and offers the next',
    async () => {
      const { page, faults, leave } = await sitDown('/verification')
      await page.getByRole('tab', { name: 'Menunggu (3)' }).waitFor()
      await page.getByRole('list', { name: 'Berkas' }).waitFor()
      await expectUsable(page)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await press(page, 'Ambil berkas')
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
      await press(page, 'Simpan')
      await page.getByText('Semua sesuai').waitFor()
      await press(page, 'Nyatakan lengkap')
      const dialog = page.getByRole('dialog', { name: 'Nyatakan berkas ini lengkap?' })
      await dialog.waitFor()
      await expectUsable(page)
      await dialog.getByRole('button', { name: 'Nyatakan lengkap' }).click()
      const { number } = await find(id)
      await page.getByText(`${number} dinyatakan lengkap`).waitFor()
      expect((await find(id)).status).toBe('COMPLETE')
      await page.getByRole('link', { name: 'Buka berkas berikutnya' }).click()
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
      const { page, faults, leave } = await sitDown(`/verification/${wrong}`)
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
      const { page, faults, leave } = await sitDown(`/verification/${shared}`, {
        viewport: { width: 360, height: 740 },
        colorScheme: 'dark',
      })
      await press(page, 'Ambil berkas')
      await page.getByText('Anda memegang berkas ini').waitFor()
      for (const tab of ['Berkas', 'Periksa', 'Riwayat', 'Isian']) {
        await page.getByRole('tab', { name: tab }).click()
        await page.getByRole('tabpanel', { name: tab }).waitFor()
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
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
