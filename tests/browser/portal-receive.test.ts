import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { linkSecret, newestMessage } from '../harness/mailbox.ts'
import { startServer, type World } from '../harness/server.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'
import { desk, expectUsable, noBrowser, patience, press, startBrowser, visit } from './at-the-portal.ts'

describe.skipIf(noBrowser)('a document fetched by its link', () => {
  let world: World
  let browser: Browser
  let people: Cast
  let issued: Issued
  let token: string

  beforeAll(async () => {
    world = await startServer()
    browser = await startBrowser()
    people = await castFor(world.url, paskibra.kind)
    issued = (await wholeWay(people, freshAnswers(paskibra, dayOf(new Date())))).issued
    token = linkSecret(await newestMessage(world.url, people.citizen.email, 'ISSUED'))
  }, patience)
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const open = (secret: string, options = {}) =>
    visit(browser, { url: world.url, path: `/terima#${secret}` }, options || undefined)

  test(
    'opens on a phone for who knows the birth date; a wrong one says how many tries are left',
    async () => {
      const { page, faults, leave } = await visit(browser, { url: world.url, path: `/terima#${token}` })
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
    },
    patience,
  )

  test(
    'a link that was cut helps on; one that was replaced has a new one sent, in English too',
    async () => {
      const { page, leave } = await open('dipotong', desk)
      await page.getByText('Tautan ini tidak lengkap atau tidak dikenal').waitFor()
      await expectUsable(page)
      await leave()
      await people.citizen.ask(
        'mutation ($id: ID!) { sendDocumentLink(input: { document: $id }) { document { id } } }',
        {
          id: issued.id,
        },
      )
      const english = await visit(browser, { url: world.url, path: `/terima#${token}` }, desk)
      await press(english.page, 'English')
      await english.page.getByText('This link was replaced').waitFor()
      await press(english.page, 'Send a new link')
      await english.page.getByText('A new link is on its way').waitFor()
      await expectUsable(english.page)
      await english.leave()
    },
    patience,
  )
})
