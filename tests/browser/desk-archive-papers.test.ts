import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { ageRecord, copyRecord } from '../harness/archive-past.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { newAdmin } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { wholeWay } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, prove, sitDown, startBrowser } from './at-the-console.ts'

const numbers = ['400.14.1.1/901/IWK/2022', '400.14.1.1/902/IWK/2022'] as const
const past = { createdOn: '2022-01-02', activeUntil: '2023-01-02', inactiveUntil: '2025-01-02' }
const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const

describe.skipIf(noBrowser)('papers at the archive desk', () => {
  let world: World
  let browser: Browser
  let cast: Cast
  let box: string

  beforeAll(async () => {
    // A browser keeps time by itself: sessions of another day would be over to it.
    world = await startServer()
    browser = await startBrowser()
    cast = await castFor(world.url, paskibra.kind)
    await wholeWay(cast, freshAnswers(paskibra, dayOf(new Date())))
    const { archiveRecords } = await cast.admin.ask<{ archiveRecords: { nodes: { id: string }[] } }>(
      '{ archiveRecords { nodes { id } } }',
    )
    for (const number of numbers)
      await ageRecord(world, await copyRecord(world, archiveRecords.nodes[0]!.id, number), past)
    box = await newBox(cast)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, options = {}) => sitDown(browser, { url: world.url, path, as }, options)

  test(
    'two papers are put away by their codes, counted, lent and held; one of them is destroyed by three people',
    async () => {
      const { page, faults, leave } = await sit('ideologi', `/archive/places/${box}/put-away`)
      await putAway(page)
      await count(page)
      await lendAndTakeBack(page)
      await hold(page)
      await propose(page)
      await assess()
      const official = await sit('kepala', '/archive/destructions', phone)
      await approve(official.page)
      await destroy(page)
      expect([...faults, ...official.faults]).toEqual([])
      await leave()
      await official.leave()
    },
    // Four desks, three people: as long as three other walks.
    3 * patience,
  )

  async function putAway(page: Page): Promise<void> {
    const code = page.getByLabel('Kode QR pada surat, atau nomornya')
    const take = async (given: string): Promise<void> => {
      await code.fill(given)
      await page.keyboard.press('Enter')
    }
    await take('SURAT LAIN')
    await page.getByText('“SURAT LAIN” tidak dikenal di arsip bidang Anda.').waitFor()
    for (const number of numbers) {
      await take(number)
      await page.getByText(`${number} ditaruh di sini.`).waitFor()
    }
    await expectUsable(page)
    await page.getByRole('link', { name: 'Ke tempat simpan' }).click()
    await page.getByText('2 dari 10 arsip di sini, sisa 8').waitFor()
  }

  async function count(page: Page): Promise<void> {
    await press(page, 'Mulai stok opname')
    await page.getByLabel('Kode QR pada surat, atau nomornya').fill(numbers[0])
    await page.keyboard.press('Enter')
    await page.getByText(`${numbers[0]}: Ada`).waitFor()
    await press(page, 'Tutup stok opname')
    await press(page.getByRole('dialog'), 'Tutup stok opname')
    await page.getByRole('listitem').filter({ hasText: numbers[1] }).getByText('Tidak ditemukan').waitFor()
    expect(await fetched(page, 'Unduh laporan')).toMatch(/\.pdf$/)
    await expectUsable(page)
  }

  async function lendAndTakeBack(page: Page): Promise<void> {
    await page.getByRole('link', { name: numbers[0] }).click()
    await press(page, 'Pinjamkan')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Peminjam' }).click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Keperluan').fill('Pemeriksaan Inspektorat')
    await expectUsable(page)
    await press(dialog, 'Pinjamkan')
    await page.getByText('hari ini', { exact: false }).first().waitFor()
    await page.getByRole('link', { name: 'Ke daftar arsip' }).click()
    await page.getByRole('tab', { name: 'Peminjaman' }).click()
    await page.getByRole('link', { name: numbers[0] }).waitFor()
    await expectUsable(page)
    await press(page, 'Catat kembali')
    await page.getByText('Tidak ada peminjaman di sini').waitFor()
  }

  async function hold(page: Page): Promise<void> {
    await page.getByRole('tab', { name: 'Daftar arsip' }).click()
    await page.getByRole('link', { name: numbers[1] }).click()
    await press(page, 'Tangguhkan pemusnahan')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alasan').fill('Perkara di pengadilan')
    await press(dialog, 'Tangguhkan pemusnahan')
    await page.getByText('Perkara di pengadilan').waitFor()
    await press(page, 'Koreksi keterangan')
    await dialog.getByRole('combobox', { name: 'Kondisi fisik' }).click()
    await page.getByRole('option', { name: 'Rusak' }).click()
    await expectUsable(page)
    await press(dialog, 'Simpan')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Rusak').waitFor()
    await expectUsable(page)
  }

  async function propose(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Ke daftar arsip' }).click()
    await page.getByRole('tab', { name: 'Pemusnahan' }).click()
    const held = page.getByRole('checkbox', { name: new RegExp(`${numbers[1]}.*pemusnahan ditangguhkan`) })
    expect(await held.isDisabled()).toBe(true)
    await expectUsable(page)
    await press(page, 'Usulkan pemusnahan 1 arsip')
    await page.getByText('Menunggu penilaian panitia').waitFor()
  }

  async function assess(): Promise<void> {
    const assessor = await newAdmin(world.url, 'IDEOLOGI', 'Yayan Sopyan')
    const { archiveDestructions } = await assessor.ask<{ archiveDestructions: { nodes: { id: string }[] } }>(
      '{ archiveDestructions { nodes { id } } }',
    )
    await assessor.ask(
      'mutation ($input: AssessDestructionInput!) { assessDestruction(input: $input) { destruction { id } } }',
      {
        input: {
          destruction: archiveDestructions.nodes[0]!.id,
          panel: 'Yayan Sopyan dan Euis Komariah',
          assessment: 'Jangka simpan berakhir; tidak ada nilai guna lagi.',
        },
      },
    )
  }

  async function approve(page: Page): Promise<void> {
    await page.getByText('Menunggu persetujuan pejabat').waitFor()
    await expectUsable(page)
    await press(page, 'Setujui pemusnahan')
    await press(page.getByRole('dialog'), 'Setujui pemusnahan')
    await prove(page)
    await page.getByText('Disetujui, belum dimusnahkan').waitFor()
  }

  async function destroy(page: Page): Promise<void> {
    await page.reload()
    await press(page, 'Catat sudah dimusnahkan')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Cara pemusnahan dan saksi').fill('Dicacah, disaksikan Inspektorat')
    await press(dialog, 'Catat sudah dimusnahkan')
    await page.getByText('Sudah dimusnahkan', { exact: true }).waitFor()
    expect(await fetched(page, 'Unduh berita acara')).toMatch(/\.pdf$/)
    await expectUsable(page)
  }
})

/** The name of the file a button brings. */
async function fetched(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)])
  return download.suggestedFilename()
}

async function newBox({ admin }: Cast): Promise<string> {
  const make = async (input: object): Promise<string> =>
    (
      await admin.ask<{ createStoragePlace: { place: { id: string } } }>(
        'mutation ($input: CreateStoragePlaceInput!) { createStoragePlace(input: $input) { place { id } } }',
        { input },
      )
    ).createStoragePlace.place.id
  const parent = await make({ kind: 'CABINET', code: 'L2', name: 'Lemari 2' })
  return make({ kind: 'BOX', code: 'B02', name: 'Boks 2', parent, capacity: 10 })
}
