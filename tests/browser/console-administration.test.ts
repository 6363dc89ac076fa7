import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the desk of what the office may change', { timeout: 3 * patience }, () => {
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
  const papersOf = async (service: string) => {
    const ask = await signIn(world.url, 'pengelola')
    const answer = await ask.ask<{ service: { standard: { version: number; requirements: { key: string }[] } } }>(
      'query ($kind: ServiceKind!) { service(kind: $kind) { standard { version requirements { key } } } }',
      { kind: service },
    )
    return answer.service.standard
  }

  test('a new version of a standard is written by keyboard, reviewed, published, and compared', async () => {
    const before = await papersOf('PASKIBRA')
    const { page, faults, leave } = await sit('ideologi', '/administration')
    await page.getByRole('link', { name: /Paskibra/ }).click()
    await page.getByRole('link', { name: 'Buat versi baru' }).click()
    await heading(page, /^Versi baru/)
    await expectUsable(page)
    const rows = page.getByRole('button', { name: /^\d+\. / })
    const [first, second] = await rows.allInnerTexts()
    const down = page.getByRole('button', { name: `Turunkan ${first!.replace(/^1\. /, '')}` })
    await down.focus()
    await page.keyboard.press('Enter')
    await page.getByText('sekarang nomor 2 dari').waitFor()
    await rows.nth(0).getByText(second!.replace(/^2\. /, '')).waitFor()
    // The paper keeps the focus where it went, so that it can be moved on.
    expect(await down.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true)
    await page.getByLabel('Waktu penyelesaian').fill('9')
    const height = page.getByRole('button', { name: 'Hapus Ambang batas: minimumHeightMale' })
    await height.click()
    await height.waitFor({ state: 'detached' })
    await press(page, 'Tambah ambang batas')
    await page.getByLabel('Nama ambang batas').fill('minimumWeight')
    await page.getByLabel('Angka').fill('45')
    await press(page, 'Tambah persyaratan')
    await press(page, 'Tinjau perubahan')
    await page.getByText('Isi dalam kedua bahasa.').first().waitFor()
    const added = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /Persyaratan baru/ }) })
    await added.getByLabel('Bahasa Indonesia').first().fill('Surat izin orang tua')
    await page.getByLabel('Bahasa Inggris').nth(-2).fill('Letter of consent of the parents')
    await page.getByLabel('Kode persyaratan').last().fill('parents consent')
    await press(page, 'Tinjau perubahan')
    const dialog = page.getByRole('dialog', { name: `Terbitkan versi ${before.version + 1}?` })
    await dialog.getByText('Urutan persyaratan').waitFor()
    await dialog.getByText('Persyaratan baru: Surat izin orang tua').waitFor()
    await dialog.getByText('Ambang batas · minimumWeight').waitFor()
    await expectUsable(page)
    await press(dialog, 'Terbitkan')
    // The API finds fault with the code, and says so where it stands.
    await page.getByText('Nama persyaratan terdiri atas huruf dan angka').last().waitFor()
    await page.getByLabel('Kode persyaratan').last().fill('parentsConsent')
    await press(page, 'Tinjau perubahan')
    await press(dialog, 'Terbitkan')
    await page.getByText(`Versi ${before.version + 1}, berlaku sejak`).waitFor()
    const changes = page.getByRole('list', { name: 'Daftar perubahan' })
    await changes.getByText('Waktu penyelesaian').waitFor()
    await expectUsable(page)
    const after = await papersOf('PASKIBRA')
    expect(after.version).toBe(before.version + 1)
    const keys = before.requirements.map(({ key }) => key)
    expect(after.requirements.map(({ key }) => key)).toEqual([keys[1], keys[0], ...keys.slice(2), 'parentsConsent'])
    expect(faults).toEqual([])
    await leave()
  })

  test('who publishes second sees what the first one changed, and loses nothing', async () => {
    const first = await sit('pengelola', '/administration/standards/RESEARCH_PERMIT/edit')
    const second = await sit('wasnas', '/administration/standards/RESEARCH_PERMIT/edit')
    for (const [{ page }, days] of [
      [first, '4'],
      [second, '5'],
    ] as const) {
      await heading(page, /^Versi baru/)
      await page.getByLabel('Waktu penyelesaian').fill(days)
      await press(page, 'Tinjau perubahan')
    }
    await press(first.page, 'Terbitkan')
    await first.page.getByText('Versi 2, berlaku sejak').waitFor()
    await press(second.page, 'Terbitkan')
    await second.page.getByText('Orang lain baru saja menerbitkan versi baru').waitFor()
    expect(await second.page.getByLabel('Waktu penyelesaian').inputValue()).toBe('5')
    await expectUsable(second.page)
    await press(second.page, 'Tinjau perubahan')
    await press(second.page, 'Terbitkan')
    await second.page.getByText('Versi 3, berlaku sejak').waitFor()
    await first.leave()
    await second.leave()
  })

  test('whoever may not change a standard has no way to', async () => {
    const { page, leave } = await sit('ideologi', '/administration/standards/RESEARCH_PERMIT')
    await page.getByRole('heading', { name: 'Bandingkan versi' }).waitFor()
    expect(await page.getByRole('link', { name: 'Buat versi baru' }).count()).toBe(0)
    await leave()
    const official = await sit('kepala', '/administration/standards/RESEARCH_PERMIT')
    await official.page.getByRole('heading', { name: 'Bandingkan versi' }).waitFor()
    expect(await official.page.getByRole('link', { name: 'Buat versi baru' }).count()).toBe(0)
    await official.leave()
  })

  test('a message is worded anew beside its preview, on a phone in the dark', async () => {
    const { page, faults, leave } = await sit('pengelola', '/administration/messages/RETURNED/edit', {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    })
    await heading(page, /^Ubah pesan/)
    const subject = page.getByRole('group', { name: 'Judul email' }).getByLabel('Bahasa Indonesia')
    await subject.fill('Perbaiki pengajuan {{numbr}}')
    await page.getByText('Perbaiki pengajuan {{numbr}}').last().waitFor()
    await expectUsable(page)
    await press(page, 'Tinjau perubahan')
    await press(page, 'Terbitkan')
    await page.getByText('{{numbr}} tidak dapat dipakai di sini.').last().waitFor()
    await subject.fill('Perbaiki pengajuan {{number}}')
    await press(page, 'Tinjau perubahan')
    await page.getByRole('dialog').getByText('Perbaiki pengajuan {{number}}').waitFor()
    await expectUsable(page)
    await press(page, 'Terbitkan')
    await heading(page, 'Perbaiki pengajuan {{number}}')
    await page.getByText('Judul email · Bahasa Indonesia').waitFor()
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })

  test('a day off is added, stands in the months, and is taken out again', async () => {
    const year = new Date().getFullYear()
    const { page, faults, leave } = await sit('pengelola', '/administration/calendar')
    await press(page, 'Tambah hari libur')
    const dialog = page.getByRole('dialog', { name: 'Tambah hari libur' })
    await dialog.getByLabel('Tanggal').fill(`${year}-07-20`)
    await dialog.getByLabel('Nama').fill('Hari Jadi Purwakarta')
    await expectUsable(page)
    await press(dialog, 'Tambah')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Hari Jadi Purwakarta').waitFor()
    await expectUsable(page)
    await press(page, 'Bulan')
    await page.getByRole('cell', { name: /^20 ?Hari Jadi Purwakarta/ }).waitFor()
    await expectUsable(page)
    await press(page, 'Daftar')
    await press(page, 'Hapus Hari Jadi Purwakarta')
    await press(page, 'Hapus')
    await page.getByText('Hari Jadi Purwakarta', { exact: true }).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await leave()
  })
})
