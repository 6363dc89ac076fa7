import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../api/src/foundation/clock.ts'
import { freshAnswers } from '../demo/fresh-answers.ts'
import { type ChildServer, startChild } from '../faults/child-server.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { freePort } from '../harness/server.ts'
import { draft, file } from '../harness/walk.ts'
import { noBrowser, patience, press, sitDown, startBrowser } from './at-the-console.ts'

describe.skipIf(noBrowser)('a server that is killed beneath the console', { timeout: 4 * patience }, () => {
  let dataDir: string
  let port: number
  let server: ChildServer
  let browser: Browser
  let admin: Client
  let submission: string

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'like-u-console-'))
    port = await freePort()
    server = await startChild(dataDir, port)
    browser = await startBrowser()
    const cast = await castFor(server.url, paskibra.kind)
    admin = cast.admin
    const drafted = await draft(cast.citizen, freshAnswers(paskibra, dayOf(new Date())))
    submission = (await file(cast.citizen, drafted)).id
  }, 4 * patience)
  afterAll(async () => {
    await browser?.close()
    await server?.end('SIGTERM')
    await rm(dataDir, { recursive: true, force: true })
  })

  test('costs no tick and no sign-in: once it is back, the same press saves', async () => {
    const { page, leave } = await sitDown(browser, {
      url: server.url,
      path: `/verification/${submission}`,
      as: 'ideologi',
    })
    await press(page, 'Ambil berkas')
    await page.getByText('Anda memegang berkas ini').waitFor()
    await page.keyboard.press('o')
    const unsaved = page.getByText('1 penilaian belum disimpan')
    await unsaved.waitFor()
    await server.end('SIGKILL')
    await press(page, 'Simpan')
    await page.getByText('Server tidak dapat dihubungi.').first().waitFor()
    await unsaved.waitFor()
    server = await startChild(dataDir, port)
    await press(page, 'Simpan')
    await unsaved.waitFor({ state: 'detached' })
    const { submission: found } = await admin.ask<{ submission: { verdicts: { outcome: string }[] } }>(
      'query ($id: ID!) { submission(id: $id) { verdicts { outcome } } }',
      { id: submission },
    )
    expect(found.verdicts).toEqual([{ outcome: 'OK' }])
    await leave()
  })
})
