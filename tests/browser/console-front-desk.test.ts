import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { newcomer, nikOf, registerVisitor } from '../harness/counter.ts'
import { handInAll } from '../harness/fill-in.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'
import { fillForm, formOf } from './fill-at-the-portal.ts'

describe.skipIf(noBrowser)('somebody at the counter', { timeout: 3 * patience }, () => {
  let world: World
  let browser: Browser
  let clerk: Client

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    clerk = await signIn(world.url, 'ideologi')
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  test('has a number written down, and their submission filled in and filed by the clerk', async () => {
    const visitor = await registerVisitor(clerk, newcomer(nikOf(1)))
    const { page, leave } = await sitDown(browser, { url: world.url, path: '/front-desk', as: 'ideologi' })
    await page.getByRole('searchbox', { name: 'NIK, nomor WhatsApp' }).fill(nikOf(1))
    await page.keyboard.press('Enter')
    await press(page, 'Ganti nomor WhatsApp')
    const asking = page.getByRole('dialog', { name: `Nomor WhatsApp ${visitor.name}` })
    await asking.getByLabel('Nomor WhatsApp').fill('0812')
    await press(asking, 'Simpan')
    await asking.getByText('Nomor telepon tidak sah').waitFor()
    await asking.getByLabel('Nomor WhatsApp').fill('0812-3456-7001')
    await press(asking, 'Simpan')
    await page.getByText('+6281234567001').waitFor()

    await press(page, 'Mulai pengajuan')
    const starting = page.getByRole('dialog', { name: `Pengajuan untuk ${visitor.name}` })
    await starting.getByLabel('Tempat menyimpan bukti persetujuan').fill('Map loket 2026')
    await starting.getByRole('checkbox').check()
    await press(starting, 'Buka draf')
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Isi formulirnya' }).click(),
    ])
    await form.waitForURL(/\/isi\/\w+$/)
    const submission = new URL(form.url()).pathname.split('/')[2]!
    const sample = freshAnswers(paskibra, dayOf(new Date()))
    await fillForm(form, await formOf(clerk, sample.kind), sample.answers)
    await form.waitForURL(/\/isi\/berkas$/)
    await handInAll(clerk, submission, sample)
    await form.getByText('Semua langkah').click()
    await form.getByRole('link', { name: 'Periksa dan kirim' }).click()
    await form.getByLabel('Saya menyatakan').check()
    await form.getByLabel('Saya memahami').check()
    await press(form, 'Ajukan')
    await form.waitForURL((url) => !url.pathname.includes('/isi/'))
    const { submission: filed } = await clerk.ask<{ submission: { status: string; filedBy: { name: string } } }>(
      'query ($id: ID!) { submission(id: $id) { status filedBy { name } } }',
      { id: submission },
    )
    expect(filed).toEqual({ status: 'SUBMITTED', filedBy: { name: 'Ujang Hidayat' } })
    await leave()
  })
})
