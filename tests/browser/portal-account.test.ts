import { readFile } from 'node:fs/promises'
import { TOTP } from 'otpauth'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { Client } from '../harness/client.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter, newCitizen, signIn as signInAt } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { expectAllUsable, expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'

const strangers = '/masuk /daftar /aktivasi /aktivasi#token=x /lupa-sandi /atur-sandi#token=x /ubah-email#token=x'
const holders =
  '/akun /akun/profil /akun/email /akun/whatsapp /akun/kata-sandi /akun/perangkat /akun/autentikator /akun/data-saya'

describe.skipIf(noBrowser)('the account at the portal', { timeout: patience }, () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const open = (path: string, as?: Client, options?: BrowserContextOptions) =>
    visit(browser, { url: world.url, path, as }, options)

  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  const signIn = async (page: Page, identifier: string, password: string) => {
    await page.getByLabel('Nama pengguna atau email').fill(identifier)
    await page.getByLabel('Kata sandi', { exact: true }).fill(password)
    await press(page, 'Masuk')
  }

  test(
    'each page without an account can be used by everyone',
    async () => {
      const { page, faults, leave } = await open('about:blank')
      await expectAllUsable(page, strangers.split(' '))
      expect(faults).toEqual([])
      await leave()
    },
    2 * patience,
  )

  test('from a stranger to an account: faults told, the address corrected, activated by pressing', async () => {
    const { page, faults, leave } = await open('/daftar')
    await press(page, 'Daftar')
    await page.getByRole('alert').getByRole('link', { name: 'Isi nama lengkap Anda.' }).click()
    expect(await page.evaluate('document.activeElement.autocomplete')).toBe('name')
    await expectUsable(page)

    await page.getByLabel('Nama lengkap').fill('Rani Kusumawardani')
    await page.getByLabel('Alamat email').fill('rani@salah.id')
    await page.getByLabel('Nama pengguna').fill('rani.k')
    await page.getByLabel('Kata sandi', { exact: true }).fill('bandung2026')
    await page.getByLabel('Saya sudah membaca').check()
    await press(page, 'Daftar')
    await page.getByRole('alert').getByText('mudah ditebak').waitFor()
    expect(await page.getByLabel('Nama pengguna').inputValue()).toBe('rani.k')

    await page.getByLabel('Kata sandi', { exact: true }).fill(citizenPassword)
    await page.getByText('Kekuatan: Kuat').waitFor()
    await press(page, 'Daftar')
    await title(page, 'Periksa email Anda')
    await expectUsable(page)
    await page.getByLabel('Alamat email yang benar').fill('rani@contoh.id')
    await press(page, 'Perbaiki alamat dan kirim tautan')
    await page.getByText('rani@contoh.id').waitFor()
    const token = linkSecret(await newestMessage(world.url, 'rani@contoh.id', 'ACTIVATION'))

    await page.goto(`${world.url}/aktivasi#token=${token}`)
    await title(page, 'Aktifkan akun')
    expect(page.url()).toBe(`${world.url}/aktivasi`)
    await expect(enter(new Client(world.url), 'rani.k', citizenPassword)).rejects.toThrow('belum aktif')
    await press(page, 'Aktifkan akun')
    await page.getByText('Akun sudah aktif.').waitFor()
    await page.getByRole('link', { name: 'Masuk sekarang' }).click()
    await signIn(page, 'rani.k', citizenPassword)
    await page.waitForURL(`${world.url}/`)
    expect(faults).toEqual([])

    await page.goto(`${world.url}/aktivasi#token=${token}`)
    await press(page, 'Aktifkan akun')
    await page.getByText('Tautan ini sudah dipakai').waitFor()
    await page.getByLabel('Email atau nama pengguna').fill('rani.k')
    await press(page, 'Kirim tautan aktivasi baru')
    await page.getByText('Jika ada akun yang menunggu').waitFor()
    await leave()
  })

  test('a forgotten password is chosen anew, typed twice', async () => {
    const { email } = await newCitizen(world.url)
    const { page, faults, leave } = await open('/lupa-sandi')
    await page.getByLabel('Email atau nama pengguna').fill(email)
    await press(page, 'Kirim tautan atur sandi')
    await page.getByText('Jika akun itu ada').waitFor()
    const secret = linkSecret(await newestMessage(world.url, email, 'PASSWORD_RESET'))
    await page.goto(`${world.url}/atur-sandi#token=${secret}`)
    const [first, second] = [page.getByLabel('Kata sandi baru', { exact: true }), page.getByLabel('Ulangi')]
    const chosen = 'curug-cipurut-pagi-hari'
    await first.fill(chosen)
    await second.fill('lain sekali')
    await press(page, 'Simpan kata sandi')
    await page.getByRole('alert').getByText('Kedua kata sandi tidak sama.').waitFor()
    await second.fill(chosen)
    await press(page, 'Simpan kata sandi')
    await page.getByText('Kata sandi sudah diganti.').waitFor()
    await enter(new Client(world.url), email, chosen)
    expect(faults).toEqual([])
    await leave()
  })

  test('who signs in goes on where they wanted to, and never elsewhere', async () => {
    const { email } = await newCitizen(world.url)
    const { page, leave } = await open('/akun/perangkat?dari=menu')
    await title(page, 'Masuk')
    await signIn(page, email, citizenPassword)
    await title(page, 'Perangkat yang masuk')
    expect(page.url()).toBe(`${world.url}/akun/perangkat?dari=menu`)
    await page.goto(`${world.url}/masuk?lanjut=${encodeURIComponent('//example.com/akun')}`)
    await page.waitForURL(`${world.url}/`)
    await leave()

    const staff = await open('/masuk?lanjut=%2Fakun')
    await signIn(staff.page, 'wasnas', demoPassword)
    await staff.page.getByRole('button', { name: 'Buka konsol petugas' }).waitFor()
    await staff.leave()
  })

  test('too many attempts say until when', async () => {
    const { page, leave } = await open('/masuk')
    const guess = new Client(world.url)
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(enter(guess, 'tidak.ada', `sandi-${attempt}-salah`)).rejects.toThrow('salah')
    await signIn(page, 'tidak.ada', 'sandi-kelima-salah')
    await page.getByText(/mencoba lagi mulai pukul \d\d\.\d\d WIB/).waitFor()
    expect(await page.getByLabel('Nama pengguna atau email').inputValue()).toBe('tidak.ada')
    await expectUsable(page)
    await leave()
  })

  describe('somebody with an account', () => {
    let citizen: Client & { email: string }

    beforeAll(async () => {
      citizen = await newCitizen(world.url)
    })

    test(
      'each page of it can be used by everyone',
      async () => {
        const { page, faults, leave } = await open('about:blank', citizen)
        await expectAllUsable(page, holders.split(' '))
        expect(faults).toEqual([])
        await leave()
      },
      2 * patience,
    )

    test('whose session ends over a form signs in again, and nothing typed is lost', async () => {
      const here = await signInAt(world.url, citizen.email, citizenPassword)
      const { page, leave } = await open('/akun/profil', here)
      await page.getByLabel('Nama', { exact: true }).fill('Rani Kusumawardani Sudirman')
      await citizen.ask('mutation { endOtherSessions { ended } }')
      await press(page, 'Simpan')
      const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' })
      await dialog.waitFor()
      await expectUsable(page)
      await dialog.getByLabel('Nama pengguna atau email').fill(citizen.email)
      await dialog.getByLabel('Kata sandi', { exact: true }).fill(citizenPassword)
      await press(dialog, 'Masuk')
      await page.getByText('Perubahan sudah disimpan.').waitFor()
      const { me } = await citizen.ask<{ me: { name: string } }>('{ me { name } }')
      expect(me.name).toBe('Rani Kusumawardani Sudirman')
      await leave()
    })

    test('carries away a copy of everything once the password was given again', async () => {
      const { page, faults, leave } = await open('/akun/data-saya', citizen)
      await press(page, 'Unduh salinan')
      const dialog = page.getByRole('dialog', { name: 'Pastikan ini Anda' })
      await dialog.getByLabel('Kata sandi', { exact: true }).fill('bukan-sandi-saya')
      await press(dialog, 'Lanjutkan')
      await dialog.getByRole('alert').getByText('Kata sandi salah.').waitFor()
      await dialog.getByLabel('Kata sandi', { exact: true }).fill(citizenPassword)
      const download = page.waitForEvent('download')
      await press(dialog, 'Lanjutkan')
      const saved = await download
      expect(saved.suggestedFilename()).toBe('like-u-data-saya.json')
      const copy = JSON.parse(await readFile(await saved.path(), 'utf8')) as { account: { email: string } }
      expect(copy.account.email).toBe(citizen.email)
      expect(faults).toEqual([])
      await leave()
    })

    test('sets up an authenticator, and signs in with a code from then on', async () => {
      const holder = await newCitizen(world.url)
      const { page, faults, leave } = await open('/akun/autentikator', holder)
      await page.getByLabel('Kata sandi Anda').fill(citizenPassword)
      await press(page, 'Pasang autentikator')
      await page.locator('img[src^="data:image/png"]').waitFor()
      await expectUsable(page)
      const secret = (await page.locator('code').textContent())!.replaceAll(' ', '')
      const timestamp = world.clock.now().getTime()
      await page.getByLabel('Kode dari aplikasi').fill(new TOTP({ secret }).generate({ timestamp }))
      await press(page, 'Pasang')
      await page.getByText('Kode pemulihan Anda').waitFor()
      await expectUsable(page)
      const recovery = await page.getByRole('main').getByRole('listitem').first().textContent()
      await press(page, 'Sudah saya simpan')
      await page.getByText('Autentikator terpasang sejak').waitFor()

      await page.goto(`${world.url}/akun`)
      await press(page, 'Keluar')
      await page.waitForURL(`${world.url}/`)
      await page.goto(`${world.url}/masuk?lanjut=%2Fakun`)
      await signIn(page, holder.email, citizenPassword)
      await page.getByLabel('Kode autentikator').fill(recovery!)
      await press(page, 'Masuk')
      await title(page, 'Akun saya')
      expect(faults).toEqual([])
      await leave()
    })

    test('reads English, and proves a new number', async () => {
      const { page, faults, leave } = await open('/akun/whatsapp', citizen)
      await press(page, 'English')
      await title(page, 'Change your WhatsApp number')
      await page.getByLabel('New WhatsApp number').fill('0812 3456-7899')
      await page.getByLabel('Your password').fill(citizenPassword)
      await press(page, 'Send code')
      await page.getByText('It works for ten minutes.').waitFor()
      const { text } = await newestMessage(world.url, '+6281234567899')
      await page.getByLabel('Code from WhatsApp').fill(/\b\d{6}\b/.exec(text)![0])
      await press(page, 'Use this number')
      await page.getByText('The WhatsApp number was changed.').waitFor()
      await page.goto(`${world.url}/akun`)
      await page.getByText('+6281234567899').waitFor()
      expect(faults).toEqual([])
      await leave()
    })
  })
})
