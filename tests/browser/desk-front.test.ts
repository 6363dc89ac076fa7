import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { draftFor, findVisitor, newcomer, nikOf, registerVisitor } from '../harness/counter.ts'
import { eventually } from '../harness/mailbox.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { approve, file, issue, verify } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the front desk', () => {
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

  const sit = (path: string, options = {}) => sitDown(browser, { url: world.url, path, as: 'ideologi' }, options)

  test(
    'writes somebody down who is not known yet and opens a draft, by keyboard',
    async () => {
      const { page, faults, leave } = await sit('/front-desk')
      const find = page.getByRole('searchbox', { name: 'NIK, nomor WhatsApp' })
      await find.waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type(nikOf(1))
      await page.keyboard.press('Enter')
      await page.getByText('Belum dikenal').waitFor()
      await expectUsable(page)
      await page.getByRole('button', { name: 'Daftarkan pengunjung' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Daftarkan pengunjung' })
      expect(await dialog.getByLabel('NIK').inputValue()).toBe(nikOf(1))
      await dialog.getByText('Ketentuan penggunaan untuk dibacakan').click()
      await expectUsable(page)
      await dialog.getByLabel('Nama lengkap sesuai KTP').fill('Enah Suhaenah')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Enah Suhaenah' }).waitFor()
      await page.getByText('Loket: tidak punya email atau nomor WhatsApp').waitFor()
      await press(page, 'Mulai pengajuan')
      const starting = page.getByRole('dialog', { name: 'Pengajuan untuk Enah Suhaenah' })
      await starting.getByLabel('Layanan').waitFor()
      await expectUsable(page)
      await starting.getByLabel('Tempat menyimpan bukti persetujuan').fill('Map loket 2026')
      await starting.getByRole('checkbox').check()
      await page.keyboard.press('Enter')
      const form = page.getByRole('link', { name: 'Isi formulirnya' })
      expect(await form.getAttribute('href')).toMatch(/^\/laporan\/[\w-]+\/isi$/)
      await expectUsable(page)
      // Whom somebody looked for stays in no address.
      expect(page.url()).not.toContain(nikOf(1))
      expect(await findVisitor(clerk, nikOf(1))).toMatchObject({ name: 'Enah Suhaenah' })
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'on a phone: goes on with a draft, prints the receipt, tells the news and hands the document over',
    async () => {
      const visitor = await registerVisitor(clerk, newcomer(nikOf(2), { name: 'Kosasih' }))
      const submission = await draftFor(clerk, visitor.id, freshAnswers(paskibra, dayOf(new Date())))
      const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }
      const { page, faults, leave } = await sit('/front-desk/files?mine=1', phone)
      const mine = page.getByRole('listitem').filter({ hasText: 'Kosasih' })
      expect(await mine.getByRole('link', { name: 'Lanjutkan isian' }).getAttribute('href')).toBe(
        `/laporan/${submission}/isi`,
      )
      const { number } = await file(clerk, submission)
      await mine.getByRole('link', { name: 'Tanda terima' }).click()
      const receipt = page.getByRole('article', { name: 'Tanda terima' })
      await receipt.getByText(number, { exact: true }).waitFor()
      await receipt.getByRole('img', { name: 'Kode QR' }).waitFor()
      expect(await receipt.textContent()).not.toContain('Kosasih')
      await expectUsable(page)
      await page.emulateMedia({ media: 'print' })
      expect(await receipt.isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false)
      await page.emulateMedia({ media: null })

      await verify(clerk, submission)
      await approve(await signIn(world.url, 'kepala'), submission)
      const letter = await issue(clerk, submission)
      await eventually('The news at the counter', async () => {
        const { notifications } = await clerk.ask<{ notifications: { nodes: { template: string }[] } }>(
          '{ notifications(filter: { state: [AT_DESK] }) { nodes { template } } }',
        )
        return notifications.nodes.find(({ template }) => template === 'ISSUED_AT_DESK')
      })
      await page.goto(`${world.url}/admin/front-desk/news`)
      const news = page.getByRole('listitem').filter({ hasText: 'Surat terbit, diambil di loket' })
      await news.waitFor()
      await expectUsable(page)
      await press(news, 'Sudah disampaikan')
      await news.waitFor({ state: 'detached' })
      await page.getByRole('tab', { name: 'Berkas loket' }).click()
      await press(mine, 'Serahkan dokumen')
      const dialog = page.getByRole('dialog', { name: `Serahkan dokumen ${letter.number}?` })
      await expectUsable(page)
      await press(dialog, 'Sudah diserahkan')
      await mine.waitFor({ state: 'detached' })
      await eventually('The document counts as delivered', async () => {
        const { submission: found } = await clerk.ask<{ submission: { status: string } }>(
          'query ($id: ID!) { submission(id: $id) { status } }',
          { id: submission },
        )
        return ['DELIVERED', 'CLOSED'].includes(found.status) || undefined
      })
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'hands an account over by email',
    async () => {
      await registerVisitor(clerk, newcomer(nikOf(3), { name: 'Nyai Rohaeti', phone: '081234567013' }))
      const { page, faults, leave } = await sit('/front-desk')
      await page.getByRole('searchbox', { name: 'NIK, nomor WhatsApp' }).fill('0812 3456 7013')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Nyai Rohaeti' }).waitFor()
      await press(page, 'Serahkan akun lewat email')
      const dialog = page.getByRole('dialog', { name: 'Serahkan akun kepada Nyai Rohaeti' })
      await dialog.getByLabel('Alamat email').fill('ideologi@contoh.id')
      await press(dialog, 'Kirim tautan')
      await dialog.getByText('sudah dipakai akun lain').waitFor()
      await dialog.getByLabel('Alamat email').fill('nyai.rohaeti@contoh.id')
      await press(dialog, 'Kirim tautan')
      await dialog.getByText('Tautan dikirim ke nyai.rohaeti@contoh.id').waitFor()
      await expectUsable(page)
      await press(dialog, 'Batal')
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )
})
