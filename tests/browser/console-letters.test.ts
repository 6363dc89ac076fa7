import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type World } from '../harness/server.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the desk where letters are worded', { timeout: patience }, () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

  test('a letter is worded anew, looked at, corrected, published and compared', async () => {
    const { page, faults, leave } = await sit('ideologi', '/administration/letters')
    await page.getByRole('link', { name: 'Kartu peserta seleksi' }).click()
    await page.getByRole('link', { name: 'Ubah surat' }).click()
    await heading(page, /^Ubah surat/)
    await page.getByText('{{schoolName}}').first().waitFor()
    await expectUsable(page)
    const provisions = page.getByRole('group', { name: 'Ketentuan' })
    await press(provisions, 'Hapus Ketentuan 2')
    await press(provisions, 'Tambah kalimat')
    await provisions.getByRole('textbox', { name: 'Ketentuan 3' }).fill('Hadir tepat waktu di {{school}}.')
    await press(page, 'Tinjau perubahan')
    const dialog = page.getByRole('dialog')
    await press(dialog, 'Terbitkan')
    // The API finds fault with the mark, and says so where it stands.
    await provisions.getByText('{{school}} tidak dapat dipakai di sini.').waitFor()
    await provisions.getByRole('textbox', { name: 'Ketentuan 3' }).fill('Hadir tepat waktu di {{schoolName}}.')
    await press(page, 'Lihat konsep surat')
    await dialog.getByRole('img', { name: /^Halaman 1/ }).waitFor()
    await dialog.getByText('[Nama sekolah]').first().waitFor({ state: 'attached' })
    await expectUsable(page)
    await press(dialog, 'Tutup')
    await press(page, 'Tinjau perubahan')
    await press(dialog, 'Terbitkan')
    await page
      .getByText(/Versi 2, berlaku sejak/)
      .first()
      .waitFor()
    await page.getByRole('list', { name: 'Daftar perubahan' }).getByText('Ketentuan').waitFor()
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })

  test('on a phone in the dark the letters of others can be read, and not changed', async () => {
    const { page, faults, leave } = await sit('ormas', '/administration/letters', {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    })
    await page.getByRole('list', { name: /Paskibra/ }).waitFor()
    await expectUsable(page)
    await page.getByRole('link', { name: 'Kartu peserta seleksi' }).click()
    await page.getByRole('heading', { name: 'Bandingkan versi' }).waitFor()
    expect(await page.getByRole('link', { name: 'Ubah surat' }).count()).toBe(0)
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })
})
