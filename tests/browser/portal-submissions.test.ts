import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { draft, file, handInAll, save, start } from '../harness/fill-in.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import { paper, photo, thickPaper } from '../harness/papers.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { step, wholeWay } from '../harness/walk.ts'
import { expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'

const proposal = 'Proposal kegiatan'

/** What a person picks from their device. */
const picked = ({ name, mediaType, bytes }: Awaited<ReturnType<typeof paper>>) => ({
  name,
  mimeType: mediaType,
  buffer: Buffer.from(bytes),
})

const cardOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const picker = (card: Locator): Locator => card.locator('input[type=file]').first()
const camera = (card: Locator): Locator => card.locator('input[capture]')

describe.skipIf(noBrowser)('papers, review and Laporan at the portal', { timeout: 2 * patience }, () => {
  let world: World
  let browser: Browser
  let cast: Cast
  const sit = (path: string, options?: BrowserContextOptions) =>
    visit(browser, { url: world.url, path, as: cast.citizen }, options)

  beforeAll(async () => {
    world = await startStory()
    browser = await startBrowser()
    cast = await castFor(world.url, researchPermit.kind)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** A draft that lacks nothing but the proposal. */
  async function allButTheProposal(): Promise<string> {
    const id = await start(cast.citizen, researchPermit.kind)
    await save(cast.citizen, id, researchPermit, researchPermit.answers)
    await handInAll(cast.citizen, id, { papers: researchPermit.papers.filter((key) => key !== 'proposal') })
    return id
  }

  test('a paper goes on where the line was cut, over a reload too; filed once though the answer got lost; shown, then withdrawn', async () => {
    const id = await allButTheProposal()
    const { page, faults, leave } = await sit(`/laporan/${id}/isi/berkas`)
    const card = cardOf(page, proposal)
    await card.getByText('Belum ada').waitFor()
    await expectUsable(page)

    const begun: string[] = []
    await page.route('**/uploads/*', async (route) => {
      const range = route.request().headers()['content-range']
      if (!range) return route.continue()
      begun.push(range.split('-')[0]!)
      const isCut = begun.length === 2 || begun.length === 4
      await (isCut ? route.abort('connectionfailed') : route.continue())
    })
    await picker(card).setInputFiles(picked(await thickPaper('Proposal')))
    await card.getByText('Sambungan terputus').waitFor()
    await press(card, 'Lanjutkan sekarang')
    await expect.poll(() => begun.length, { timeout: patience }).toBe(4)
    await card.getByText('Sambungan terputus').waitFor()
    await page.reload()
    await card.getByText(/^Pengiriman .+ tadi belum selesai\. Sekarang dilanjutkan\.$/).waitFor()
    await card.getByText('Tersimpan', { exact: true }).waitFor()
    // Each piece that was cut off again, over the reload too; never from the beginning.
    expect([begun[2], begun[4]]).toEqual([begun[1], begun[3]])
    expect(begun.filter((from) => from === 'bytes 0')).toHaveLength(1)

    await press(page, 'Simpan dan lanjut')
    await page.getByText('Literasi Digital dan Mutu').waitFor()
    await press(page, 'Ajukan')
    await page.getByRole('alert').getByText('Centang kedua pernyataan').waitFor()
    await expectUsable(page)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    let lost = 0
    await page.route('**/graphql', async (route) => {
      const filing = route.request().postData()?.includes('SubmitDraft')
      if (!filing || lost++) return route.continue()
      await route.fetch()
      await route.abort('connectionfailed')
    })
    await press(page, 'Ajukan')
    await page.getByText('Server tidak dapat dihubungi').waitFor()
    await press(page, 'Ajukan')
    await page.getByText('Kami sudah menerima pengajuan Anda').waitFor()
    const number = await page.getByText(/^PNL-2026-\d{6}-\d{2}$/).textContent()

    await page.goto('/laporan')
    const listed = page.getByRole('listitem').filter({ hasText: number! })
    await listed.getByText('Menunggu diperiksa').waitFor()
    await expectUsable(page)
    await listed.getByRole('link').click()
    await press(page, 'Tarik kembali pengajuan')
    await press(page.getByRole('dialog'), 'Ya, tarik kembali')
    await page.getByText('Pengajuan ini tidak diproses lagi.').waitFor()
    // The three lines that were cut complain in the console; nothing else does.
    expect(faults.filter((fault) => !fault.includes('ERR_CONNECTION_FAILED'))).toEqual([])
    await leave()
  })

  test('what came back is told item by item, nothing else is open; photos of its pages become one PDF; filed again', async () => {
    const id = await draft(cast.citizen, researchPermit)
    await file(cast.citizen, id)
    await step(cast.admin, 'takeUp', 'SubmissionInput', { submission: id })
    const verdicts = [
      { kind: 'PAPER', key: 'proposal', outcome: 'UNREADABLE', note: 'Halaman 2 buram.' },
      { kind: 'ANSWER', key: 'title', outcome: 'WRONG', note: 'Judul tidak sama dengan surat.' },
    ]
    await step(cast.admin, 'recordVerdicts', 'RecordVerdictsInput', { submission: id, verdicts })
    await step(cast.admin, 'returnForCorrection', 'ReturnForCorrectionInput', { submission: id })

    const { page, faults, leave } = await sit(`/laporan/${id}`)
    await page.getByText('Halaman 2 buram.').waitFor()
    await page.getByRole('link', { name: 'Perbaiki sekarang' }).click()
    await page.waitForURL(/\/isi\/study$/)
    await page.getByText('Judul tidak sama dengan surat.').waitFor()
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(1)
    await expectUsable(page)
    await page.getByLabel('Judul').fill('Judul yang sama dengan surat')
    await page.getByText('Semua langkah').click()
    await page.getByRole('link', { name: 'Periksa dan kirim' }).click()
    await page.getByRole('link', { name: `${proposal}: belum diganti.` }).click()
    const card = cardOf(page, proposal)
    await camera(card).setInputFiles(picked(await photo('halaman-1')))
    await card.getByRole('button', { name: 'Sudut kiri atas, 4 persen dari kiri' }).press('ArrowRight')
    await card.getByRole('button', { name: 'Sudut kiri atas, 5 persen dari kiri' }).waitFor()
    await expectUsable(page)
    await press(card, 'Luruskan dan pakai')
    await card.getByRole('img', { name: 'Foto 1' }).waitFor()
    await camera(card).setInputFiles(picked(await photo('halaman-2')))
    await press(card, 'Pakai foto apa adanya')
    await card.getByRole('img', { name: 'Foto 2' }).waitFor()
    await expectUsable(page)
    await press(card, 'Selesai, kirim sebagai satu PDF')
    await card.getByText('halaman-1.pdf tersimpan.').waitFor()
    expect(await picker(cardOf(page, 'Pas foto 4×6')).count()).toBe(0)
    await press(page, 'Simpan dan lanjut')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await press(page, 'Ajukan perbaikan')
    await page.getByText('Kami sudah menerima pengajuan Anda').waitFor()

    const { submission } = await cast.citizen.ask<{ submission: Corrected }>(
      `query ($id: ID!) { submission(id: $id) { status attachments { requirement replacedAt file { pages } }
        answers { ... on ResearchPermitAnswers { title } } } }`,
      { id },
    )
    expect(submission).toMatchObject({ status: 'SUBMITTED', answers: { title: 'Judul yang sama dengan surat' } })
    const now = submission.attachments.filter(
      ({ requirement, replacedAt }) => requirement === 'proposal' && !replacedAt,
    )
    expect(now.map((one) => one.file.pages)).toEqual([2])
    expect(faults).toEqual([])
    await leave()
  })

  describe('once the document was issued', () => {
    let submission: string
    let documentNumber: string

    beforeAll(async () => {
      const { filed, issued } = await wholeWay(cast, researchPermit)
      submission = filed.id
      documentNumber = issued.number
    }, patience)

    test('it is downloaded, in English too; somebody else’s looks like none at all', async () => {
      const { page, faults, leave } = await sit(`/laporan/${submission}`)
      const download = page.waitForEvent('download')
      await press(page, `Unduh PDF: ${documentNumber}`)
      expect(await (await download).failure()).toBeNull()
      await page.getByText('janji ditepati').waitFor()
      await expectUsable(page)
      await press(page, 'English')
      await page.getByRole('heading', { name: 'The way so far' }).waitFor()
      await page.getByText('promise kept').waitFor()
      await leave()

      const stranger = await visit(browser, {
        url: world.url,
        path: `/laporan/${submission}`,
        as: await signIn(world.url, 'warga'),
      })
      const told = async () => {
        await stranger.page.getByText('bukan milik akun Anda').waitFor()
        return stranger.page.locator('main').textContent()
      }
      const foreign = await told()
      await stranger.page.goto('/laporan/tidak-ada')
      expect(await told()).toBe(foreign)
      expect([...faults, ...stranger.faults]).toEqual([])
      await stranger.leave()
    })

    test('a research report goes in by its link', async () => {
      const secret = linkSecret(await newestMessage(world.url, cast.citizen.email, 'REPORT_LINK'))
      const { page, faults, leave } = await visit(browser, {
        url: world.url,
        path: `/laporan-penelitian#${secret}`,
      })
      await page.getByText('Laporan belum dikirim').waitFor()
      expect(page.url()).toBe(`${world.url}/laporan-penelitian`)
      await expectUsable(page)
      await page.getByLabel('Tanggal selesai').fill('2099-01-01')
      await press(page, 'Kirim laporan')
      const summary = page.getByRole('alert')
      await summary.getByText('Pilih dahulu berkas laporannya').waitFor()
      await summary.getByText('Tanggal selesai tidak boleh di masa depan.').waitFor()
      await summary.getByText('Tuliskan ringkasan hasilnya.').waitFor()
      await page.getByLabel('Berkas laporan').setInputFiles(picked(await paper('Laporan akhir')))
      await page.getByLabel('Tanggal selesai').fill('2026-11-20')
      await page.getByLabel('Ringkasan hasil').fill('Hasilnya baik.')
      await press(page, 'Kirim laporan')
      await page.getByText('Laporan sudah kami terima').waitFor()
      expect(faults).toEqual([])
      await leave()
    })

    test('a dead link says what to do', async () => {
      const { page, leave } = await visit(browser, { url: world.url, path: '/laporan-penelitian#x.y' })
      await page.getByText('Tautan ini tidak lengkap, sudah kedaluwarsa').waitFor()
      await expectUsable(page)
      await leave()
    })
  })
})

interface Corrected {
  status: string
  attachments: Handed[]
  answers: { title: string }
}

interface Handed {
  requirement: string
  replacedAt: string | null
  file: { pages: number | null }
}
