import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { expectUsable, noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('a deed on many records', { timeout: patience }, () => {
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

  const sit = (path: string, options = {}) => sitDown(browser, { url: world.url, path, as: 'pengelola' }, options)

  const looks = [
    { width: 1440, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const

  test.each(looks)('reaches past the page at $width pixels, and tells what was refused', async (look) => {
    const agency = await signIn(world.url, 'pengelola')
    const suspended = async () => {
      const { users } = await agency.ask<{ users: { totalCount: number } }>(
        '{ users(first: 1, filter: { role: [ADMIN, SUPER_ADMIN], status: [SUSPENDED] }) { totalCount } }',
      )
      return users.totalCount
    }
    const before = await suspended()
    const filter = encodeURIComponent('{"role":["ADMIN","SUPER_ADMIN"]}')
    const { page, faults, leave } = await sit(`/data/users?filter=${filter}&perPage=2&page=1`, {
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
    })
    await page
      .getByRole('checkbox', { name: /^Pilih / })
      .last()
      .click()
    await press(page, 'Pilih semua 5 data')
    await page.getByText('5 dipilih').waitFor()
    await expectUsable(page)
    await press(page, 'Tutup akun')
    const dialog = page.getByRole('dialog', { name: 'Tutup akun' })
    await dialog.getByText('Ini dilakukan pada 5 data yang dipilih.').waitFor()
    await dialog.getByLabel('Alasan').fill('Uji coba menutup akun.')
    await expectUsable(page)
    await press(dialog, 'Tutup akun')
    // The first time four are closed, the second time none: one’s own account never is.
    const refused = before + 1
    await dialog.getByText(`${5 - refused} dari 5 selesai · ${refused} ditolak`).waitFor()
    await dialog.getByRole('list', { name: 'Yang ditolak' }).getByText('Akun sendiri tidak dapat ditutup.').waitFor()
    await expectUsable(page)
    await press(dialog, 'Tutup')
    await page.getByText('5 dipilih').waitFor({ state: 'detached' })
    expect(await suspended()).toBe(4)
    expect(faults).toEqual([])
    await leave()
  })
})
