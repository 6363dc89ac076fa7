import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { writeFilmOfQrCode } from '../harness/film-of-qr-code.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { download, type Issued, wholeWay } from '../harness/walk.ts'
import {
  expectAllUsable,
  expectUsable,
  noBrowser,
  patience,
  phone,
  press,
  startBrowser,
  visit,
} from './at-the-portal.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const pages = '/ /layanan/civil-organization /panduan /lacak /dokumen /statistik /bantuan /privasi'
const noCode = '0000-0000-0000-0000'

describe.skipIf(noBrowser)('the portal without an account', { timeout: patience }, () => {
  let world: World
  let browser: Browser
  let cast: Cast
  let filed: Awaited<ReturnType<typeof wholeWay>>['filed']
  let issued: Issued
  let pdf: Buffer
  const folder = mkdtempSync(join(tmpdir(), 'like-u-film-'))
  const film = join(folder, 'qr-code.y4m')
  const open = (path: string, options?: BrowserContextOptions) => visit(browser, { url: world.url, path }, options)

  beforeAll(async () => {
    world = await startStory()
    cast = await castFor(world.url, researchPermit.kind)
    const done = await wholeWay(cast, researchPermit)
    filed = done.filed
    issued = done.issued
    pdf = Buffer.from(await download(cast.citizen, issued.id))
    await writeFilmOfQrCode(film, `${world.url}/dokumen/${issued.verificationCode}`)
    browser = await startBrowser(['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`])
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
    rmSync(folder, { recursive: true })
  })

  test(
    'each page can be used by everyone',
    async () => {
      const { page, faults, leave } = await open('about:blank')
      await expectAllUsable(page, pages.split(' '))
      expect(faults).toEqual([])
      await leave()
    },
    2 * patience,
  )

  test('the services lead from what one needs to the form, in the language chosen', async () => {
    const { page, leave } = await open('/')
    await expect
      .poll(() => page.getByRole('region', { name: 'Enam layanan' }).getByRole('listitem').count(), {
        timeout: patience,
      })
      .toBe(6)
    await page.getByLabel('Nomor pengajuan').fill('PNL')
    await press(page, 'English')
    expect(await page.getByLabel('Submission number').inputValue()).toBe('PNL')
    await page.getByRole('link', { name: 'Research Permit' }).click()
    await heading(page, 'Research Permit').waitFor()
    await page.getByText('3 working days once the file is complete').waitFor()
    await page.getByText(/^If “.+” is answered University student/).waitFor()
    expect(await page.getByRole('link', { name: 'Apply now' }).getAttribute('href')).toBe('/ajukan/research-permit')
    await leave()
  })

  test('the guide says when it is not LIKE-U, and going back works', async () => {
    const { page, leave } = await open('/panduan')
    await page.getByRole('link', { name: 'Orang asing' }).click()
    await page.getByRole('link', { name: 'Ia menginap di hotel' }).click()
    await heading(page, 'Ini tidak diurus di LIKE-U').waitFor()
    await page.getByText('APOA Imigrasi').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Ia bekerja di perusahaan' }).click()
    await page.getByRole('link', { name: 'Lihat syarat dan ajukan' }).click()
    await heading(page, 'Pelaporan Tenaga Kerja Asing').waitFor()
    await leave()
  })

  test('a number tells how far it is; nobody’s name; a slip is said at the field', async () => {
    const { page, leave } = await open(`/lacak?nomor=${filed.number}`)
    await page.getByText('Pelaporan Izin Penelitian').waitFor()
    await page.getByRole('list', { name: 'Tahap pengajuan' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Kusumawardani')
    await page.getByLabel('Nomor pengajuan').fill('PNL-2026-1')
    await press(page, 'Lacak')
    await page.getByRole('alert').getByText('Nomor salah ketik').waitFor()
    await page.getByRole('link', { name: 'Nomor salah ketik' }).click()
    expect(await page.getByLabel('Nomor pengajuan').inputValue()).toBe('PNL-2026-1')
    await expectUsable(page)
    await leave()
  })

  test('a code tells that a letter is genuine and hides the name; others are refused in words', async () => {
    const { page, faults, leave } = await open(`/dokumen/${issued.verificationCode}`)
    await heading(page, 'Asli dan berlaku').waitFor()
    await page.getByText(issued.number).waitFor()
    await page.getByText(/^\S\*+ /).waitFor()
    await expectUsable(page)
    await page.getByLabel('Kode verifikasi').fill(noCode)
    await press(page, 'Periksa')
    await heading(page, 'Tidak ada dokumen dengan kode ini').waitFor()
    await page.getByLabel('Kode verifikasi').fill('0000')
    await press(page, 'Periksa')
    await page.getByRole('alert').getByText('Kode salah ketik').waitFor()
    expect(faults).toEqual([])
    await leave()
  })

  test('the PDF proves itself; one to which something was added does not; it is not sent', async () => {
    const { page, leave } = await open('/dokumen')
    const sent: number[] = []
    page.on('request', (request) => void sent.push(request.postDataBuffer()?.length ?? 0))
    const choose = (bytes: Buffer, mimeType = 'application/pdf') =>
      page.getByLabel('Pilih berkas PDF').setInputFiles({ name: 'surat.pdf', mimeType, buffer: bytes })
    await choose(pdf)
    await heading(page, 'Asli dan berlaku').waitFor()
    await page.getByText('sama persis').waitFor()
    await choose(Buffer.concat([pdf, Buffer.from('\n% ditambah')]))
    await heading(page, 'Salinan yang diubah').waitFor()
    const altered = Buffer.from(pdf)
    altered[altered.indexOf('stream') + 40]! ^= 1
    await choose(altered)
    await heading(page, 'Isinya diubah setelah ditandatangani').waitFor()
    await choose(Buffer.from('%PDF-1.7 dicetak ulang'))
    await heading(page, 'Bukan berkas asli: tidak ada tanda tangan elektronik').waitFor()
    await choose(Buffer.from('bukan pdf'))
    await heading(page, 'Ini bukan berkas PDF').waitFor()
    expect(Math.max(...sent)).toBeLessThan(2_000)
    await leave()
  })

  test('the camera reads the QR code of a letter', async () => {
    const { page, leave } = await open('/dokumen', { ...phone, permissions: ['camera'] })
    await press(page, 'Pindai kode QR')
    await heading(page, 'Asli dan berlaku').waitFor()
    expect(await page.locator('video').count()).toBe(0)
    await leave()
  })

  test('a camera that is not allowed is no dead end', async () => {
    const { page, leave } = await open('/dokumen')
    await press(page, 'Pindai kode QR')
    await page.getByText('Kamera tidak diizinkan').waitFor()
    await expectUsable(page)
    await leave()
  })

  test('the figures come as a table and as a file', async () => {
    const { page, leave } = await open('/statistik')
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh sebagai CSV')])
    const text = await readFile((await file.path())!, 'utf8')
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFF"Layanan","Dokumen terbit","Lama proses (median hari kerja)","Terbit tepat waktu"',
    )
    expect(text).toContain('"Pelaporan Izin Penelitian"')
    await leave()
  })

  test('it starts without a line once it was there', async () => {
    const { page, context, leave } = await open('/lacak', { ...phone, serviceWorkers: 'allow' })
    const hasPrograms = `caches.open('programs').then(async (cache) => (await cache.keys()).some(({ url }) => url.includes('track-page')))`
    await expect.poll(() => page.evaluate(hasPrograms), { timeout: patience }).toBe(true)
    await context.setOffline(true)
    await page.reload()
    await heading(page, 'Lacak pengajuan').waitFor()
    await page.getByText('Anda sedang luring').waitFor()
    const kept = await page.evaluate(`caches.keys().then((names) => Promise.all(names.map((name) =>
      caches.open(name).then(async (cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname)))))`)
    expect((kept as string[][]).flat().filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
    await leave()
  })
})
