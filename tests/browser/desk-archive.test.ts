import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import { workbook } from '../harness/old-register.ts'
import { paper } from '../harness/papers.ts'
import { startServer, type World } from '../harness/server.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('the archive desk', () => {
  let world: World
  let browser: Browser
  let issued: Issued

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    const cast = await castFor(world.url, paskibra.kind)
    ;({ issued } = await wholeWay(cast, freshAnswers(paskibra, dayOf(new Date()))))
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)

  test(
    'makes a shelf, puts a paper away, and takes its scan over a line that breaks',
    async () => {
      const { page, faults, leave } = await sit('ideologi', '/archive/places')
      await page.getByText('Belum ada tempat simpan').waitFor()
      await expectUsable(page)
      for (const [kind, code, name] of [
        ['Lemari', 'L1', 'Lemari besi'],
        ['Boks', 'B01', '2026 A'],
      ] as const) {
        await page.getByRole('button', { name: /^Tempat baru/ }).click()
        await page.getByRole('combobox', { name: 'Jenis' }).click()
        await page.getByRole('option', { name: kind }).click()
        await page.getByLabel('Kode pada label').fill(code)
        await page.getByRole('textbox', { name: 'Nama' }).fill(name)
        await expectUsable(page)
        await press(page, 'Daftarkan')
        await page.getByRole('link', { name }).click()
      }
      await page.getByText('0 arsip di sini').waitFor()

      await page.getByRole('tab', { name: 'Daftar arsip' }).click()
      await page.getByRole('combobox', { name: 'Tampilkan' }).click()
      await page.getByRole('option', { name: 'Belum punya tempat' }).click()
      await expectUsable(page)
      await page.getByRole('link', { name: issued.number }).click()
      await press(page, 'Taruh di tempat simpan')
      await press(page, 'Buka Lemari besi')
      await page.getByRole('radio', { name: 'Boks 2026 A (B01)' }).check()
      await expectUsable(page)
      await press(page, 'Taruh di sini')
      await page.getByText('Ditaruh di 2026 A').waitFor()

      const { bytes } = await paper('Hasil pindai')
      await page.route('**/uploads/**', (route) => route.abort(), { times: 1 })
      await page
        .getByLabel('Unggah hasil pindai')
        .setInputFiles({ name: 'pindai.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
      await page.getByText('Sambungan terputus').waitFor()
      await press(page, 'Lanjutkan')
      await press(page, 'Lihat hasil pindai')
      await page.getByRole('img', { name: `Halaman 1 dari 1: ${issued.number}` }).waitFor()
      await press(page, 'Tutup')
      await expectUsable(page)
      expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'finds a record on a phone by a name, and takes nothing but a PDF for a scan',
    async () => {
      const { page, faults, leave } = await sit('ideologi', '/archive', {
        viewport: { width: 360, height: 740 },
        colorScheme: 'dark',
      })
      await page.getByRole('searchbox').fill('salsabila maharani')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: issued.number }).click()
      // Whom somebody looked for stays in no address.
      expect(page.url()).not.toContain('salsabila')
      await page.getByText('Aktif – sekarang').waitFor()
      await expectUsable(page)
      await page
        .getByLabel(/^Unggah hasil pindai/)
        .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('foto') })
      await page.getByText('Hasil pindai harus berupa PDF.').waitFor()
      expect(faults).toEqual([])
      await leave()
    },
    patience,
  )

  test(
    'brings an old register on a phone, sees what is wrong with it, imports the rest, and takes it back',
    async () => {
      const { page, faults, leave } = await sit('ideologi', '/archive/imports', {
        viewport: { width: 360, height: 740 },
      })
      // Two jobs of the background are waited for, each in a process of its own.
      page.setDefaultTimeout(patience)
      await press(page, 'Mulai impor')
      await page.getByLabel('Apa yang diimpor').fill('Arsip Paskibra 2015')
      await press(page, 'Mulai')
      const bring = (label: string, name: string, bytes: Uint8Array) =>
        page.getByLabel(label).setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
      const keeping = ['Jangka simpan aktif (tahun)', 'Jangka simpan inaktif (tahun)', 'Nasib akhir']
      const register = await workbook([
        ['Nomor surat', 'Kode klasifikasi', 'Perihal', 'Tanggal', ...keeping, 'Nama berkas'],
        ['200.1.2/1/IWK/2015', '200.1.2', 'Daftar peserta', '17/08/2015', 1, 2, 'Permanen', 'peserta.pdf'],
        ['200.1.2/2/IWK/2015', '200.1.2', 'Undangan', '31/02/2015', 1, 2, 'Musnah', ''],
      ])
      await bring('Unggah daftar (.xlsx)', 'register.xlsx', register)
      await page.getByText('Daftar arsip sudah diunggah.').waitFor()
      await bring('Unggah berkas PDF', 'Peserta.pdf', (await paper('Peserta')).bytes)
      await page.getByText('1 berkas PDF sudah diunggah').waitFor()
      await press(page, 'Periksa')
      await page.getByText('Tanggal surat, misalnya 31/12/2019, tidak setelah hari ini.').waitFor()
      await expectUsable(page)
      await press(page, 'Impor 1 baris')
      await press(page, 'Impor tanpa baris itu')
      await page.getByRole('link', { name: '200.1.2/1/IWK/2015' }).waitFor()
      await page.setViewportSize({ width: 1440, height: 900 })
      await expectUsable(page)
      await page.getByRole('link', { name: '200.1.2/1/IWK/2015' }).click()
      await page.getByRole('button', { name: 'Lihat hasil pindai' }).waitFor()
      await page.goBack()
      await press(page, 'Tarik kembali impor')
      await press(page.getByRole('dialog'), 'Tarik kembali impor')
      await page.getByRole('button', { name: 'Periksa', exact: true }).waitFor()
      expect(faults).toEqual([])
      await leave()
    },
    2 * patience,
  )
})
