import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { newCitizen } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser, tabTo } from './at-the-console.ts'

/** Most bytes of program a browser fetches, as they travel, before the first list stands there. */
const budget = 450_000

const submissions = '/data/submissions'

describe.skipIf(noBrowser)('the generated console', { timeout: patience }, () => {
  let world: World
  let browser: Browser
  let number: string

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    const citizen = await newCitizen(world.url)
    const filed = await file(citizen, await draft(citizen, freshAnswers(researchPermit, dayOf(new Date()))))
    number = filed.number
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Menu utama' })

  test('the first list is there within the budget', async () => {
    const sizes: Promise<number>[] = []
    const weigh = (response: Response) => {
      if (/\.m?js$/.test(response.url())) sizes.push(response.headerValue('content-length').then(Number))
    }
    browser.once('context', (context) => void context.on('response', weigh))
    const { page, leave } = await sit('wasnas', submissions)
    await page.getByRole('link', { name: number }).waitFor()
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(budget)
    await leave()
  })

  test('a list and its record need no mouse', async () => {
    const { page, leave } = await sit('wasnas', submissions)
    const row = page.getByRole('link', { name: number })
    await row.waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    await tabTo(page, row)
    await page.keyboard.press('Enter')
    await heading(page, number)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Tombol papan ketik' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await leave()
  })

  test('what one may not read is not there', async () => {
    const { page, leave } = await sit('wasnas', '/data/users')
    await heading(page, 'Halaman tidak ditemukan')
    await menuOf(page).getByRole('link', { name: 'Pengajuan' }).waitFor()
    expect(await menuOf(page).getByRole('link', { name: 'Pengguna' }).count()).toBe(0)
    expect(await menuOf(page).getByRole('link', { name: 'Jejak audit' }).count()).toBe(0)
    await leave()
  })

  test('the other language changes the words, and is remembered', async () => {
    const { page, leave } = await sit('wasnas', submissions)
    await heading(page, 'Pengajuan')
    await press(page, 'Switch to English')
    await heading(page, 'Submissions')
    await page.reload()
    await heading(page, 'Submissions')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await leave()
  })

  test('“no” narrows a list as well as “yes”, and the address carries it', async () => {
    const { page, leave } = await sit('pengelola', '/data/divisions')
    await page.getByRole('link', { name: 'IDEOLOGI' }).or(page.getByRole('row').nth(1)).first().waitFor()
    await press(page, 'Tambah saringan')
    await page.getByRole('menuitem', { name: 'Aktif' }).waitFor()
    await expectUsable(page)
    await page.getByRole('menuitem', { name: 'Aktif' }).click()
    await page.getByRole('combobox', { name: 'Aktif' }).click()
    await page.getByRole('option', { name: 'Tidak' }).click()
    await page.getByText('Tidak ada yang cocok').waitFor()
    await page.reload()
    await page.getByText('Tidak ada yang cocok').waitFor()
    await press(page, 'Lepas saringan Aktif')
    await page.getByRole('row').nth(1).waitFor()
    await leave()
  })

  test('what waits for one’s post is one press away, and another press shows everything again', async () => {
    const { page, leave } = await sit('wasnas', submissions)
    const quick = page.getByRole('group', { name: 'Saringan cepat' })
    await page.getByRole('link', { name: number }).waitFor()
    await quick.getByRole('button', { name: /^Lewat batas waktu/ }).click()
    await page.getByText('Tidak ada yang cocok').waitFor()
    await quick.getByRole('button', { name: 'Menunggu verifikasi (1)' }).click()
    await page.getByRole('link', { name: number }).waitFor()
    await expectUsable(page)
    await quick.getByRole('button', { name: 'Menunggu verifikasi (1)', pressed: true }).click()
    await quick.getByRole('button', { name: 'Menunggu verifikasi (1)', pressed: false }).waitFor()
    expect(new URL(page.url()).search).not.toContain('SUBMITTED')
    await leave()
  })

  test('a view that was kept opens on another device', async () => {
    const first = await sit('wasnas', `${submissions}?filter={"status":["DRAFT"]}`)
    await first.page.getByText('Tidak ada yang cocok').waitFor()
    await press(first.page, 'Tampilan tersimpan')
    await press(first.page, 'Simpan tampilan ini')
    const dialog = first.page.getByRole('dialog', { name: 'Simpan tampilan ini' })
    await dialog.getByLabel('Nama tampilan').fill('Draf saja')
    await press(dialog, 'Simpan')
    await dialog.waitFor({ state: 'detached' })
    await first.leave()
    const second = await sit('wasnas', submissions)
    await second.page.getByRole('link', { name: number }).waitFor()
    await press(second.page, 'Tampilan tersimpan')
    await press(second.page, 'Draf saja')
    await second.page.getByText('Tidak ada yang cocok').waitFor()
    await second.leave()
  })

  test('a whole list becomes a file', async () => {
    const { page, leave } = await sit('wasnas', submissions)
    await page.getByRole('link', { name: number }).waitFor()
    await press(page, 'Unduh semua')
    await page.getByRole('menuitem', { name: 'CSV' }).waitFor()
    await expectUsable(page)
    await page.getByRole('menuitem', { name: 'CSV' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Ambil berkas')])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    await leave()
  })

  test('one box finds a file by its number', async () => {
    const { page, leave } = await sit('wasnas', '/data/divisions')
    await press(page, 'Cari di semua data')
    await page.getByRole('searchbox', { name: 'Cari di semua data' }).fill(number)
    await page.getByRole('dialog').getByRole('link', { name: number }).click()
    await heading(page, number)
    await leave()
  })
})
