import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { allSamples } from '../harness/answers/all.ts'
import { foreignWorker } from '../harness/answers/foreign-worker.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import type { Client } from '../harness/client.ts'
import { handInAll, save, start } from '../harness/fill-in.ts'
import { newCitizen } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { desk, expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'
import { fillForm, formOf } from './fill-at-the-portal.ts'
import { lostAnswers } from './read-summary.ts'

describe.skipIf(noBrowser)('filling in a form at the portal', { timeout: 2 * patience }, () => {
  let world: World
  let browser: Browser
  let citizen: Client & { email: string }

  beforeAll(async () => {
    world = await startStory()
    browser = await startBrowser()
    citizen = await newCitizen(world.url)
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const open = (path: string, options?: BrowserContextOptions) =>
    visit(browser, { url: world.url, path, as: citizen }, options)

  const submissionIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2]!

  const answersOf = async (id: string, type: string, fields: string): Promise<Record<string, unknown>> => {
    const query = `query ($id: ID!) { submission(id: $id) { answers { ... on ${type} { ${fields} } } } }`
    return (await citizen.ask<{ submission: { answers: Record<string, unknown> } }>(query, { id })).submission.answers
  }

  /** Looks whether everybody can use these pages of the form; between them they hold every kind of control. */
  const usable =
    (page: Page, ...keys: string[]) =>
    async (key: string) => {
      if (keys.includes(key)) await expectUsable(page)
    }

  /** Waits until the page says that the API has everything. */
  const untilSaved = (page: Page) => page.locator('[data-saving=kept]').waitFor()

  test('a research permit, from choosing the service to the receipt', async () => {
    const { page, faults, leave } = await open('/ajukan/research-permit')
    await page.getByLabel('Proposal kegiatan').check()
    await page.getByText(/Anda punya 1 dari \d+ berkas/).waitFor()
    await press(page, 'Mulai mengisi')
    await page.waitForURL(/\/isi\/activity$/)

    await press(page, 'Simpan dan lanjut')
    await page.getByRole('link', { name: 'Jenis pemohon – Pilih salah satu.' }).click()
    expect(await page.evaluate('document.activeElement.name')).toBe('isian-applicantType')

    await fillForm(
      page,
      await formOf(citizen, researchPermit.kind),
      researchPermit.answers,
      usable(page, 'applicant', 'place'),
    )
    await page.waitForURL(/\/isi\/berkas$/)
    await untilSaved(page)
    const id = submissionIn(page)
    await handInAll(citizen, id, researchPermit)
    await page.getByText('Semua langkah').click()
    await page.getByRole('link', { name: 'Periksa dan kirim' }).click()
    await page.getByLabel('Saya menyatakan').check()
    await page.getByLabel('Saya memahami').check()
    await press(page, 'Ajukan')
    await page.waitForURL((url) => !url.pathname.includes('/isi/'))
    const { submission } = await citizen.ask<{ submission: { status: string } }>(
      'query ($id: ID!) { submission(id: $id) { status } }',
      { id },
    )
    expect(submission.status).toBe('SUBMITTED')
    expect(faults).toEqual([])
    await leave()
  })

  test('a report on foreign workers, its list taken out and put back, in English at the desk', async () => {
    const id = await start(citizen, foreignWorker.kind)
    const { page, faults, leave } = await open(`/laporan/${id}/isi`, desk)
    await page.waitForURL(/\/isi\/report$/)
    await fillForm(page, await formOf(citizen, foreignWorker.kind), foreignWorker.answers, usable(page, 'company'))
    await page.waitForURL(/\/isi\/berkas$/)
    await press(page, 'English')
    await page.goto(`/laporan/${id}/isi/workers`)
    await press(page, 'Remove row 1')
    await page.locator('button:focus', { hasText: 'Undo' }).click()
    await page.locator(':focus[aria-label="Change row 1"]').waitFor()
    await page.getByText('KENJI TANAKA').waitFor()
    await expectUsable(page)
    await untilSaved(page)
    const { workers } = (await answersOf(id, 'ForeignWorkerAnswers', 'workers { fullName }')) as { workers: object[] }
    expect(workers).toEqual([{ fullName: 'KENJI TANAKA' }, { fullName: 'PARK JIHOON' }])
    expect(faults).toEqual([])
    await leave()
  })

  test.each(allSamples.filter(({ kind }) => ![researchPermit.kind, foreignWorker.kind].includes(kind)))(
    '$kind: each page of a filled form can be used, and the review tells every answer',
    async (sample) => {
      const id = await start(citizen, sample.kind)
      await save(citizen, id, sample, sample.answers)
      const form = await formOf(citizen, sample.kind)
      const { page, faults, leave } = await open(`/laporan/${id}/isi/${form[0]!.key}`)
      await page.getByRole('button', { name: 'Simpan dan lanjut' }).waitFor()
      await expectUsable(page)
      await fillForm(page, form, {}, () => expectUsable(page))
      await press(page, 'Simpan dan lanjut')
      await page.getByLabel('Saya menyatakan').waitFor()
      await expectUsable(page)
      expect(await lostAnswers(page, form, sample.answers)).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
  )

  test('a list from a spreadsheet is shown with its faults by row and column before any of it is taken over', async () => {
    const id = await start(citizen, foreignWorker.kind)
    const { page, faults, leave } = await open(`/laporan/${id}/isi/workers`)
    await press(page, 'Isi dari berkas Excel')
    const sheet = await writeExcelFile([
      ['Keadaan', 'Nama lengkap', 'Tanggal lahir', 'Kewarganegaraan', 'Lokasi kerja'],
      ['Baru', 'KENJI TANAKA', '12/04/1980', 'Jepang', 'Wanayasa, Wanayasa'],
      ['Baru', 'PARK JIHOON', '31/02/1974', 'Atlantis', null],
    ]).toBlob()
    await page.getByLabel('Berkas Excel (.xlsx)').setInputFiles({
      name: 'pekerja.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await sheet.arrayBuffer()),
    })
    await page.getByText('Baris 3, kolom Kewarganegaraan: Pilih negara dari daftar.').waitFor()
    await page.getByText('Baris 3, kolom Tanggal lahir:').waitFor()
    await expectUsable(page)
    expect(await answersOf(id, 'ForeignWorkerAnswers', 'workers { fullName }')).toEqual({ workers: [] })
    await press(page, 'Masukkan 2 baris, perbaiki di sini')
    await untilSavedAfter(page)
    const kept = await answersOf(id, 'ForeignWorkerAnswers', 'workers { fullName birthDate nationality workVillage }')
    expect(kept.workers).toEqual([
      { fullName: 'KENJI TANAKA', birthDate: '1980-04-12', nationality: 'JPN', workVillage: '32.14.09.2001' },
      { fullName: 'PARK JIHOON', birthDate: null, nationality: null, workVillage: null },
    ])
    expect(faults).toEqual([])
    await leave()
  })

  test('what is typed without a line waits on the device, over a reload too, and is sent once it is back', async () => {
    const id = await start(citizen, researchPermit.kind)
    const { page, context, leave } = await open(`/laporan/${id}/isi/study`)
    const title = page.getByLabel('Judul')
    await title.waitFor()
    await context.route('**/graphql', (route) => route.abort())
    await title.fill('Air bersih di Wanayasa')
    await page.locator('[data-saving=offline]').waitFor()
    await context.unroute('**/graphql')
    await page.reload()
    await untilSaved(page)
    expect(await title.inputValue()).toBe('Air bersih di Wanayasa')
    expect(await answersOf(id, 'ResearchPermitAnswers', 'title')).toEqual({ title: 'Air bersih di Wanayasa' })
    await leave()
  })

  test('two tabs on one draft: what both changed is chosen by the person, the rest comes together', async () => {
    const id = await start(citizen, researchPermit.kind)
    const { page: first, context, leave } = await open(`/laporan/${id}/isi/study`)
    await first.getByLabel('Judul').waitFor()
    const second = await context.newPage()
    await second.goto(`/laporan/${id}/isi/study`)
    await second.getByLabel('Judul').fill('Judul dari tab kedua')
    await second.getByLabel('Metode').fill('Wawancara')
    await untilSavedAfter(second)
    await first.getByLabel('Judul').fill('Judul dari tab pertama')
    const dialog = first.getByRole('dialog', { name: 'Isian ini juga diubah di tempat lain' })
    await dialog.getByLabel('Judul dari tab kedua').check()
    await press(dialog, 'Pakai pilihan ini')
    await dialog.waitFor({ state: 'detached' })
    expect(await first.getByLabel('Judul').inputValue()).toBe('Judul dari tab kedua')
    expect(await first.getByLabel('Metode').inputValue()).toBe('Wawancara')
    await leave()
  })

  /** Waits until what was just typed is at the API. */
  async function untilSavedAfter(page: Page): Promise<void> {
    await page.locator('[data-saving=typed], [data-saving=saving]').waitFor()
    await untilSaved(page)
  }
})
