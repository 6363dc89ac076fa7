import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSamples, type SampleAnswers } from '../harness/answers/all.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { file, handInAll, save, start } from '../harness/fill-in.ts'
import { messagesTo, newestMessage } from '../harness/mailbox.ts'
import { packed, readPdf } from '../harness/pdf.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { hasTool } from '../harness/tools.mjs'
import { approve, download, type Issued, issue, untilStatus, verify } from '../harness/walk.ts'

const needed = ['pdftotext', 'pdfsig'] as const
const skipped = !process.env.CI && !needed.every(hasTool)

let world: World

beforeAll(async () => {
  world = await startStory()
})
afterAll(() => world?.stop())

/** Fills the form in on two evenings, as people do. */
async function fillIn(citizen: Client, sample: SampleAnswers): Promise<string> {
  const submission = await start(citizen, sample.kind)
  const questions = Object.entries(sample.answers)
  const half = Math.ceil(questions.length / 2)
  await save(citizen, submission, sample, Object.fromEntries(questions.slice(0, half)))
  const { faults } = await save(citizen, submission, sample, Object.fromEntries(questions.slice(half)))
  expect(faults).toEqual([])
  await handInAll(citizen, submission, sample)
  return submission
}

interface Told {
  submission: { documents: { title: string; holder: string; state: string }[]; history: { step: string }[] }
}

const told = `query ($id: ID!) {
  submission(id: $id) { documents { title holder state } history { step } }
}`

describe.each(allSamples)('a submission of $kind', (sample) => {
  let people: Cast
  let submission: string
  let issued: Issued
  let holder: string
  let pdf: Uint8Array

  beforeAll(async () => {
    people = await castFor(world.url, sample.kind)
    submission = await fillIn(people.citizen, sample)
    await file(people.citizen, submission)
    await verify(people.admin, submission)
    await approve(people.official, submission)
    issued = await issue(people.admin, submission)
    pdf = await download(people.citizen, issued.id)
  })

  test('goes from the first visit to the delivered document', async () => {
    await untilStatus(people.citizen, submission, sample.kind === 'RESEARCH_PERMIT' ? 'DELIVERED' : 'CLOSED')
    const { submission: seen } = await people.citizen.ask<Told>(told, { id: submission })
    holder = seen.documents[0]!.holder
    expect(seen.documents).toEqual([{ title: expect.any(String), holder: expect.any(String), state: 'ISSUED' }])
    const steps = seen.history.map(({ step }) => step)
    expect(steps.slice(0, 6)).toEqual(['SUBMIT', 'TAKE_UP', 'COMPLETE', 'APPROVE', 'ISSUE', 'DELIVER'])
  })

  test.skipIf(skipped)('ends in a letter that says what it is and whose', async () => {
    const text = packed(await readPdf(pdf, 'pdftotext', '@', '-'))
    expect(text).toContain(packed(issued.number))
    expect(text).toContain(packed(holder))
    expect(text).toContain('Drs.AsepPermana,M.Si.')
  })

  test.skipIf(skipped)('ends in a letter whose signature holds', async () => {
    const report = await readPdf(pdf, 'pdfsig', '@')
    expect(report).toContain('Signature is Valid')
    expect(report).toContain('Total document signed')
  })

  test('is told step by step to the citizen, without their identity number', async () => {
    const { email } = people.citizen
    await newestMessage(world.url, email, 'ISSUED')
    const messages = await messagesTo(world.url, email)
    const templates = messages.map(({ template }) => template)
    expect(templates).toEqual(expect.arrayContaining(['SUBMITTED', 'APPROVED', 'ISSUED']))
    expect(JSON.stringify(messages)).not.toMatch(/\b\d{16}\b/)
  })

  test('can be checked by anyone, who does not learn the name', async () => {
    const { verifyDocument } = await new Client(world.url).ask<{ verifyDocument: Record<string, string> }>(
      'query ($code: String!) { verifyDocument(code: $code) { status number holder } }',
      { code: issued.verificationCode },
    )
    expect(verifyDocument).toMatchObject({ status: 'GENUINE', number: issued.number })
    expect(verifyDocument.holder).toMatch(/^\S\*/)
    expect(verifyDocument.holder).not.toContain(holder)
  })

  test('can be checked by its file, which stays where it is; an altered one is unknown', async () => {
    const byFile = 'query ($sha256: String!) { verifyFile(sha256: $sha256) { status number } }'
    const anyone = new Client(world.url)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    expect(await anyone.ask(byFile, { sha256 })).toEqual({ verifyFile: { status: 'GENUINE', number: issued.number } })
    const altered = createHash('sha256').update(pdf).update(' ').digest('hex')
    await expect(anyone.ask(byFile, { sha256: altered })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    })
    await expect(anyone.ask(byFile, { sha256: 'abc' })).rejects.toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  test('lies in the archive of its bidang', async () => {
    const { archiveRecords } = await people.admin.ask<{ archiveRecords: { nodes: Record<string, string>[] } }>(
      '{ archiveRecords(first: 100) { nodes { number document activeUntil inactiveUntil } } }',
    )
    const record = archiveRecords.nodes.find(({ document }) => document === issued.id)
    expect(record?.number).toBe(issued.number)
    expect(record!.inactiveUntil! >= record!.activeUntil!).toBe(true)
  })
})
