import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { newAdmin, staffPassword } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file, verify } from '../harness/walk.ts'
import { noBrowser, patience, press, prove, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('work that is interrupted', { timeout: 2 * patience }, () => {
  let world: World
  let browser: Browser
  let cast: Cast
  let complete: string[]
  let filed: string[]

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    cast = await castFor(world.url, paskibra.kind)
    const { id } = await file(cast.citizen, await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date()))))
    filed = await copySubmission(world.database.ownerUrl, id, 'SUBMITTED', 2)
    await verify(cast.admin, id)
    complete = [id, ...(await copySubmission(world.database.ownerUrl, id, 'COMPLETE', 1))]
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const sit = (as: string, path: string, password = demoPassword) =>
    sitDown(browser, { url: world.url, path, as, password })
  const decisionsOn = async (submission: string): Promise<string[]> => {
    const answer = await cast.official.ask<{ submission: { history: { step: string }[] } }>(
      'query ($id: ID!) { submission(id: $id) { history { step } } }',
      { id: submission },
    )
    return answer.submission.history.map(({ step }) => step).filter((step) => step === 'APPROVE')
  }
  const approvalOf = (page: Page) => page.getByRole('dialog', { name: 'Setujui berkas ini?' })

  test('an approval whose answer is lost is told as it stands, and was taken once', async () => {
    const { page, leave } = await sit('kepala', `/approval/${complete[0]}`)
    await press(page, 'Setujui')
    // The server does it, and the line breaks before it can say so.
    await page.route('**/graphql', async (route: Route) => {
      if (!route.request().postData()?.includes('mutation Approve')) return route.continue()
      const response = await route.fetch()
      return (await response.text()).includes('"APPROVED"') ? route.abort() : route.fulfill({ response })
    })
    await press(approvalOf(page), 'Setujui')
    await prove(page)
    await approvalOf(page).getByText('Belum diketahui').waitFor()
    await approvalOf(page).getByText('Berkas sudah disetujui').waitFor()
    expect(await approvalOf(page).getByRole('button', { name: 'Setujui' }).isDisabled()).toBe(true)
    expect(await decisionsOn(complete[0]!)).toEqual(['APPROVE'])
    await leave()
  })

  test('an approval that never left is not taken, and can be taken once the line is back', async () => {
    const { page, leave } = await sit('kepala', `/approval/${complete[1]}`)
    await press(page, 'Setujui')
    await page.context().setOffline(true)
    await press(approvalOf(page), 'Setujui')
    await approvalOf(page).getByText('Belum diketahui').waitFor()
    expect(await decisionsOn(complete[1]!)).toEqual([])
    await page.context().setOffline(false)
    await press(approvalOf(page), 'Setujui')
    await prove(page)
    await page.getByRole('status').getByText('Berkas sudah disetujui').waitFor()
    expect(await decisionsOn(complete[1]!)).toEqual(['APPROVE'])
    await leave()
  })

  test('a session that ends in the middle of a file costs one sign-in, and no tick', async () => {
    const { page, leave } = await sit('ideologi', `/verification/${filed[0]}`)
    await press(page, 'Ambil berkas')
    await page.getByText('Anda memegang berkas ini').waitFor()
    await page.keyboard.press('o')
    await page.getByText('1 penilaian belum disimpan').waitFor()
    await page.context().clearCookies()
    await press(page, 'Simpan')
    const dialog = page.getByRole('dialog', { name: 'Silakan masuk lagi' })
    await dialog.getByLabel('Nama pengguna atau email').fill('ideologi')
    await dialog.getByLabel('Kata sandi').fill(demoPassword)
    await press(dialog, 'Masuk')
    await page.getByText('1 penilaian belum disimpan').waitFor({ state: 'detached' })
    const { submission } = await cast.admin.ask<{ submission: { verdicts: { outcome: string }[] } }>(
      'query ($id: ID!) { submission(id: $id) { verdicts { outcome } } }',
      { id: filed[0]! },
    )
    expect(submission.verdicts).toEqual([{ outcome: 'OK' }])
    await leave()
  })

  test('two at one file see each other, and what one ticked is not lost when the other takes over', async () => {
    const { username } = await newAdmin(world.url, 'IDEOLOGI', 'Asep Sunarya')
    const first = await sit('ideologi', `/verification/${filed[1]}`)
    await press(first.page, 'Ambil berkas')
    await first.page.getByText('Anda memegang berkas ini').waitFor()
    await first.page.keyboard.press('o')
    await first.page.getByText('1 penilaian belum disimpan').waitFor()
    const second = await sit(username, `/verification/${filed[1]}`, staffPassword)
    await second.page.getByText('Dipegang Ujang Hidayat sampai').waitFor()
    await press(second.page, 'Ambil alih')
    await press(second.page.getByRole('dialog'), 'Ambil alih')
    await second.page.getByText('Anda memegang berkas ini').waitFor()
    await first.page.getByText('Pemegang: Ujang Hidayat → Asep Sunarya').waitFor()
    await first.page.getByRole('button', { name: 'Simpan' }).waitFor({ state: 'detached' })
    await press(first.page, 'Ambil alih')
    await press(first.page.getByRole('dialog'), 'Ambil alih')
    await second.page.getByText('Pemegang: Asep Sunarya → Ujang Hidayat').waitFor()
    await press(first.page, 'Simpan')
    await first.page.getByText('1 penilaian belum disimpan').waitFor({ state: 'detached' })
    await first.leave()
    await second.leave()
  })
})
