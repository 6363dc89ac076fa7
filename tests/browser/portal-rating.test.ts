import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { draft, file } from '../harness/fill-in.ts'
import { citizenPassword, newCitizen } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { desk, expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'

const elements = 'REQUIREMENTS PROCEDURE TIME COST PRODUCT COMPETENCE CONDUCT COMPLAINTS FACILITIES'.split(' ')

describe.skipIf(noBrowser)('judging the service at the portal', { timeout: 2 * patience }, () => {
  let world: World
  let browser: Browser
  let citizen: Client & { email: string }
  let served: string[]
  const sit = (path: string, options?: Parameters<typeof visit>[2]) =>
    visit(browser, { url: world.url, path, as: citizen.email, password: citizenPassword }, options)

  beforeAll(async () => {
    world = await startStory()
    browser = await startBrowser()
    citizen = await newCitizen(world.url)
    const { id } = await file(citizen, await draft(citizen, paskibra))
    served = await copySubmission(world.database.ownerUrl, id, 'DELIVERED', 6)
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const answerAll = async (page: Page, score: string) => {
    for (const group of await page.getByRole('group').all()) await group.locator(`input[value="${score}"]`).check()
  }

  test('who received a document is asked, told what is missing, and thanked once', async () => {
    const { page, faults, leave } = await sit('/laporan')
    await page.getByRole('link', { name: /^Beri penilaian/ }).click()
    await page.getByRole('group').first().waitFor()
    await expectUsable(page)
    await page.getByLabel('Saran atau pujian').fill('Cepat dan jelas.')
    await press(page, 'Kirim penilaian')
    await page.getByRole('alert').getByText('Ada 9 hal yang perlu diperbaiki').waitFor()
    await page.getByRole('link', { name: /^Apakah selesai dengan cepat/ }).click()
    expect(await page.evaluate('document.activeElement.name')).toBe('TIME')
    await expectUsable(page)
    await answerAll(page, '4')
    await press(page, 'Kirim penilaian')
    await page.getByRole('heading', { name: 'Terima kasih atas penilaian Anda' }).waitFor()
    await page.goto('/laporan')
    await page.getByRole('heading', { name: 'Sudah diajukan' }).waitFor()
    expect(faults).toEqual([])
    await leave()
  })

  test('one may skip it, in English at the desk, and is not asked again', async () => {
    const { page, faults, leave } = await sit(`/laporan/${served[0]}`, desk)
    await press(page, 'English')
    await page.getByRole('link', { name: /^Rate it/ }).click()
    await expectUsable(page)
    await press(page, 'Skip, do not rate')
    await page.getByRole('heading', { name: 'What happens next' }).waitFor()
    await page.getByRole('link', { name: /^Rate it/ }).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await leave()
  })

  test('the index of five answers is open once their quarter is over', async () => {
    const rate = 'mutation ($input: RateServiceInput!) { rateService(input: $input) { submission { id } } }'
    const scores = elements.map((element) => ({ element, score: 4 }))
    for (const submission of served) await citizen.send(rate, { input: { submission, scores } })
    world.clock.turnTo('2027-01-04T09:00:00+07:00')
    const { page, faults, leave } = await visit(browser, { url: world.url, path: '/statistik' })
    await page.getByText('100 (A, sangat baik)').waitFor()
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })
})
