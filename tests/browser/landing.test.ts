import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { citizenPassword, enter } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, untilStatus, wholeWay } from '../harness/walk.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'
const pages =
  '/ /aktivasi#token=x /atur-sandi#token=x /ubah-email#token=x /dokumen /laporan/x /laporan-penelitian#x.y /masuk ' +
  '/daftar'

const register = 'mutation ($input: RegisterInput!) { register(input: $input) { message } }'

// On a developer's machine without a browser there is nothing to try; in CI its absence is a fault.
describe.skipIf(!existsSync(executablePath) && !process.env.CI)('the pages our links open', () => {
  let world: World
  let browser: Browser
  let issued: Issued
  let reportMail: string

  beforeAll(async () => {
    world = await startStory()
    browser = await chromium.launch({ executablePath, args: quiet.split(' ') })
    const cast = await castFor(world.url, researchPermit.kind)
    const done = await wholeWay(cast, researchPermit)
    issued = done.issued
    await untilStatus(cast.citizen, done.filed.id, 'DELIVERED')
    reportMail = cast.citizen.email
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** Opens a page, and writes down all it should not do: ask others, complain, break its own policy. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options })
    const page: Page = await context.newPage()
    const faults: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== world.url) faults.push(`asked ${origin}`)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(world.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { page, faults, close: () => context.close() }
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  const looks = [
    { width: 360, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ] as const

  test.each(pages.split(' ').flatMap((path) => looks.map((look) => ({ path, ...look }))))(
    '$path at $width pixels, $colorScheme, can be used by everyone',
    async ({ path, width, colorScheme }) => {
      const { page, faults, close } = await open(path, { viewport: { width, height: 800 }, colorScheme })
      await page.getByText('Memuat …').waitFor({ state: 'detached' })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(faults).toEqual([])
      await close()
    },
  )

  describe('a new account', () => {
    const email = 'rani@contoh.id'
    const citizen = () => new Client(world.url)
    let token: string

    beforeAll(async () => {
      await citizen().ask(register, {
        input: { name: 'Rani Kusumawardani', email, username: 'rani.k', password: citizenPassword, termsVersion: 1 },
      })
      token = linkSecret(await newestMessage(world.url, email))
    })

    test('is not activated by opening the link, only by pressing the button', async () => {
      const { page, faults, close } = await open(`/aktivasi#token=${token}`)
      await page.waitForLoadState('networkidle')
      expect(page.url()).toBe(`${world.url}/aktivasi`)
      await expect(enter(citizen(), email, citizenPassword)).rejects.toThrow()
      await press(page, 'Aktifkan akun')
      await page.getByText('Anda dapat menutup halaman ini.').waitFor()
      await enter(citizen(), email, citizenPassword)
      expect(faults).toEqual([])
      await close()
    })

    test('is told that a used link is dead, and offered another', async () => {
      const { page, close } = await open(`/aktivasi#token=${token}`)
      await press(page, 'Aktifkan akun')
      await page.getByText('Tautan ini sudah dipakai').waitFor()
      await page.getByLabel('Email atau nama pengguna').fill(email)
      await press(page, 'Kirim tautan aktivasi baru')
      await page.getByText('Jika').waitFor()
      await close()
    })

    test('gets a new password, typed twice', async () => {
      await citizen().ask(
        'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { message } }',
        { input: { identifier: email } },
      )
      const secret = linkSecret(await newestMessage(world.url, email, 'PASSWORD_RESET'))
      const { page, close } = await open(`/atur-sandi#token=${secret}`)
      const [first, second] = [page.getByLabel('Kata sandi baru', { exact: true }), page.getByLabel('Ulangi')]
      const chosen = 'curug-cipurut-pagi-hari'
      await first.fill(chosen)
      await second.fill('lain sekali')
      await press(page, 'Simpan kata sandi')
      await page.getByText('Kedua kata sandi tidak sama.').first().waitFor()
      await second.fill(chosen)
      await press(page, 'Simpan kata sandi')
      await page.getByText('Anda dapat menutup halaman ini.').waitFor()
      await enter(citizen(), email, chosen)
      await close()
    })
  })

  test('the code of a letter tells that it is genuine, and hides the name', async () => {
    const { page, faults, close } = await open(`/dokumen/${issued.verificationCode}`)
    await page.getByText('Asli dan berlaku').waitFor()
    await page.getByText(issued.number).waitFor()
    expect(await page.getByRole('status').textContent()).toMatch(/Atas nama\S\*+/)
    await page.getByLabel('Kode verifikasi').fill('0000-0000-0000-0000')
    await press(page, 'Periksa')
    await page.getByText('Tidak ada dokumen dengan kode ini.').waitFor()
    await page.getByLabel('Kode verifikasi').fill('0000')
    await press(page, 'Periksa')
    await page.getByText('Kode salah ketik').first().waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('the front door shows six services, in the language chosen', async () => {
    const { page, close } = await open('/')
    await page.getByRole('article').first().waitFor()
    expect(await page.getByRole('article').count()).toBe(6)
    await page.getByLabel('Nomor pengajuan').fill('PNL')
    await press(page, 'English')
    expect(await page.getByLabel('Submission number').inputValue()).toBe('PNL')
    await page.reload()
    await page.getByRole('heading', { name: 'One door to the services' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await close()
  })

  test('a research report goes in by its link', async () => {
    const secret = linkSecret(await newestMessage(world.url, reportMail, 'REPORT_LINK'))
    const { page, faults, close } = await open(`/laporan-penelitian#${secret}`)
    await page.getByText('Laporan belum dikirim').waitFor()
    const { name, bytes } = await paper('Laporan akhir')
    await page
      .getByLabel('Berkas laporan')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
    await page.getByLabel('Tanggal selesai').fill('2099-01-01')
    await page.getByLabel('Ringkasan hasil').fill('Hasilnya baik.')
    await press(page, 'Kirim laporan')
    await page.getByText('Tanggal selesai tidak boleh di masa depan.').first().waitFor()
    await page.getByLabel('Tanggal selesai').fill('2026-11-20')
    await press(page, 'Kirim laporan')
    await page.getByText('Laporan sudah kami terima').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('nothing but the pages is answered, and what never changes is kept', async () => {
    const response = await fetch(`${world.url}/`)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self' data:;" +
        "form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const [script] = /\/landing\/[^"]+main\.js/.exec(await response.text())!
    expect((await fetch(world.url + script)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${world.url}/landing`)).status).toBe(404)
    expect((await fetch(`${world.url}/tidak-ada`)).status).toBe(404)
  })
})
