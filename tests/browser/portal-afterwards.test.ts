import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'
import { desk, expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'

const elements = 'REQUIREMENTS PROCEDURE TIME COST PRODUCT COMPETENCE CONDUCT COMPLAINTS FACILITIES'.split(' ')

describe.skipIf(noBrowser)('once a document is there', { timeout: patience }, () => {
  let world: World
  let browser: Browser
  let people: Cast
  let issued: Issued
  let token: string
  let served: string[]

  beforeAll(async () => {
    world = await startStory()
    browser = await startBrowser()
    people = await castFor(world.url, paskibra.kind)
    const done = await wholeWay(people, paskibra)
    issued = done.issued
    served = await copySubmission(world.database.ownerUrl, done.filed.id, 'DELIVERED', 6)
    token = linkSecret(await newestMessage(world.url, people.citizen.email, 'ISSUED'))
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const open = (path: string, options?: BrowserContextOptions) => visit(browser, { url: world.url, path }, options)
  const sit = (path: string, options?: BrowserContextOptions) =>
    visit(browser, { url: world.url, path, as: people.citizen }, options)

  const answerAll = async (page: Page, score: string) => {
    for (const group of await page.getByRole('group').all()) await group.locator(`input[value="${score}"]`).check()
  }

  test('its link opens on a phone for who knows the birth date; a wrong one says how many tries are left', async () => {
    const { page, faults, leave } = await open(`/terima#${token}`)
    const answer = page.getByLabel('Tanggal lahir orang yang disebut dalam dokumen')
    await answer.fill('2001-01-01')
    // The secret is in no address that could be seen or kept.
    expect(page.url()).not.toContain(token)
    await page.getByRole('button', { name: /^Unduh dokumen/ }).click()
    await page.getByRole('alert').getByText('Sisa 4 percobaan').waitFor()
    await expectUsable(page)
    await answer.fill(paskibra.answers.birthDate)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Unduh dokumen/ }).click()
    expect((await download).suggestedFilename()).toBe(`${issued.number.replaceAll('/', '-')}.pdf`)
    await page.getByText('Dokumen diunduh').waitFor()
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })

  test('a link that was cut helps on; one that was replaced has a new one sent, in English too', async () => {
    const { page, leave } = await open('/terima#dipotong', desk)
    await page.getByText('Tautan ini tidak lengkap atau tidak dikenal').waitFor()
    await expectUsable(page)
    await people.citizen.ask('mutation ($id: ID!) { sendDocumentLink(input: { document: $id }) { document { id } } }', {
      id: issued.id,
    })
    await page.goto('about:blank')
    await page.goto(`/terima#${token}`)
    await press(page, 'English')
    await page.getByText('This link was replaced').waitFor()
    await press(page, 'Send a new link')
    await page.getByText('A new link is on its way').waitFor()
    await expectUsable(page)
    await leave()
  })

  test('who received a document is asked to rate, told what is missing, and thanked once', async () => {
    const { page, faults, leave } = await sit('/laporan')
    await page.getByRole('link', { name: /^Beri penilaian/ }).click()
    await page.getByRole('group').first().waitFor()
    await expectUsable(page)
    await page.getByLabel('Saran atau pujian').fill('Cepat dan jelas.')
    await press(page, 'Kirim penilaian')
    await page.getByRole('alert').getByText('Ada 9 hal yang perlu diperbaiki').waitFor()
    await page.getByRole('link', { name: /^Apakah selesai dengan cepat/ }).click()
    expect(await page.evaluate('document.activeElement.name')).toBe('TIME')
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
    await press(page, 'Skip, do not rate')
    await page.getByRole('heading', { name: 'What happens next' }).waitFor()
    await page.getByRole('link', { name: /^Rate it/ }).waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await leave()
  })

  test('the index of five answers is open once their quarter is over', async () => {
    const rate = 'mutation ($input: RateServiceInput!) { rateService(input: $input) { submission { id } } }'
    const scores = elements.map((element) => ({ element, score: 4 }))
    for (const submission of served) await people.citizen.send(rate, { input: { submission, scores } })
    world.clock.turnTo('2027-01-04T09:00:00+07:00')
    const { page, faults, leave } = await open('/statistik')
    await page.getByText('100 (A, sangat baik)').waitFor()
    await expectUsable(page)
    expect(faults).toEqual([])
    await leave()
  })
})
