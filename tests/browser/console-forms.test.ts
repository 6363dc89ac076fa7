import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('a generated form', { timeout: patience }, () => {
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

  const sit = (path: string) => sitDown(browser, { url: world.url, path, as: 'pengelola' })

  test('puts what is wrong under its field, and keeps what was typed', async () => {
    const { page, leave } = await sit('/data/divisions/createDivision')
    const code = page.getByRole('textbox', { name: 'Kode', exact: true })
    await code.fill('huruf kecil')
    await page.getByRole('textbox', { name: 'Nama' }).fill('Bidang Baru')
    await page.getByRole('textbox', { name: 'Kode unit' }).fill('BARU')
    await press(page, 'Buat bidang')
    await page.locator('#content [aria-invalid=true]').waitFor()
    expect(await code.getAttribute('aria-invalid')).toBe('true')
    expect(await code.inputValue()).toBe('huruf kecil')
    await expectUsable(page)
    await leave()
  })

  test('empties a field that may be empty, and it stays empty', async () => {
    const agency = await signIn(world.url, 'pengelola')
    const webOf = async () => (await agency.ask<{ agency: { web: string | null } }>('{ agency { web } }')).agency.web
    await agency.ask('mutation { updateAgency(input: { web: "https://contoh.id" }) { agency { web } } }')
    const { page, leave } = await sit('/data/agency')
    await page.getByRole('link', { name: 'Ubah identitas' }).click()
    await page.getByRole('textbox', { name: 'Situs web' }).fill('')
    await press(page, 'Ubah identitas')
    await page.getByText('Tersimpan.').waitFor()
    expect(await webOf()).toBeNull()
    await leave()
  })

  test('survives the end of the session: after signing in again it goes on where it stopped', async () => {
    const { page, leave } = await sit('/data/agency')
    await page.getByRole('link', { name: 'Ubah identitas' }).click()
    await page.getByRole('textbox', { name: 'Kota surat' }).fill('Wanayasa')
    await page.context().clearCookies()
    await press(page, 'Ubah identitas')
    const dialog = page.getByRole('dialog', { name: 'Silakan masuk lagi' })
    await dialog.getByLabel('Nama pengguna atau email').fill('pengelola')
    await dialog.getByLabel('Kata sandi').fill(demoPassword)
    await press(dialog, 'Masuk')
    await page.getByText('Tersimpan.').waitFor()
    await page.getByText('Wanayasa').waitFor()
    await leave()
  })

  test('shows what somebody else changed meanwhile, and overwrites nothing unseen', async () => {
    const { page, leave } = await sit('/data/users')
    await page.getByRole('link', { name: 'Neng Lestari' }).click()
    await page.getByRole('link', { name: 'Ubah akun petugas' }).click()
    const [rank, position] = ['Pangkat', 'Jabatan'].map((name) => page.getByRole('textbox', { name }))
    await rank!.fill('Penata Muda')
    const id = new URL(page.url()).pathname.split('/').at(-2)!
    const other = await signIn(world.url, 'pengelola')
    const { users } = await other.ask<{ users: { nodes: { version: number }[] } }>(
      'query ($id: ID!) { users(filter: { ids: [$id] }) { nodes { version } } }',
      { id },
    )
    await other.ask('mutation ($input: UpdateStaffInput!) { updateStaff(input: $input) { user { id } } }', {
      input: { id, version: users.nodes[0]!.version, position: 'Verifikator Muda' },
    })
    await press(page, 'Ubah akun petugas')
    await page.getByRole('cell', { name: 'Verifikator Muda' }).waitFor()
    expect(await rank!.inputValue()).toBe('Penata Muda')
    await press(page, 'Muat data terbaru')
    expect(await position!.inputValue()).toBe('Verifikator Muda')
    await rank!.fill('Penata Muda')
    await press(page, 'Ubah akun petugas')
    await page.getByText('Tersimpan.').waitFor()
    await page.getByText('Verifikator Muda').waitFor()
    await page.getByText('Penata Muda').waitFor()
    await leave()
  })
})
