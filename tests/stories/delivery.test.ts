import { afterAll, beforeAll, expect, test } from 'vitest'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { Client } from '../harness/client.ts'
import { eventually, linkSecret, messagesTo, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, enter, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { type Issued, wholeWay } from '../harness/walk.ts'

let world: World
let people: Cast
let issued: Issued
let anyone: Client

beforeAll(async () => {
  world = await startStory({ DOCUMENT_LINK_DAYS: '10' })
  people = await castFor(world.url, 'PASKIBRA')
  issued = (await wholeWay(people, paskibra)).issued
  anyone = new Client(world.url)
})
afterAll(() => world?.stop())

const offer = `query ($token: String!) { offeredDocument(token: $token) { state asks triesLeft number title issuedOn } }`
const receive = `mutation ($input: ReceiveDocumentInput!) { receiveDocument(input: $input) { url } }`
const send = `mutation ($id: ID!) { sendDocumentLink(input: { document: $id }) { document { id } } }`
const renew = `mutation ($token: String!) { renewDocumentLink(input: { token: $token }) { sent } }`

const tokenOf = async (template: string) => linkSecret(await newestMessage(world.url, people.citizen.email, template))

/** The secret of the newest link; waits until it is another than that of before. */
const newerThan = (old: string, template = 'DOCUMENT_LINK') =>
  eventually('A newer link', async () => {
    const message = (await messagesTo(world.url, people.citizen.email)).find((one) => one.template === template)
    const secret = message && linkSecret(message)
    return secret !== old ? secret : undefined
  })

const offered = async (token: string) =>
  (await anyone.ask<{ offeredDocument: Record<string, unknown> }>(offer, { token })).offeredDocument

interface Link {
  asks: string
  receivedAt: string | null
  fetches: number
  wrongAnswers: number
  endedAt: string | null
}
async function links(reader: Client, id = issued.id): Promise<Link[]> {
  const { document } = await reader.ask<{ document: { links: Link[] } }>(
    'query ($id: ID!) { document(id: $id) { links { asks receivedAt fetches wrongAnswers endedAt } } }',
    { id },
  )
  return document.links
}

let first: string

test('the message about a new document carries a link that names nobody and asks for the birth date', async () => {
  first = await tokenOf('ISSUED')
  const told = await offered(first)
  expect(told).toMatchObject({ state: 'OPEN', asks: 'BIRTH_DATE', triesLeft: 5, number: issued.number })
  expect(JSON.stringify(told)).not.toContain('Salsabila')
})

test('a wrong answer is counted, the right one opens the signed PDF and is the receipt', async () => {
  const wrong = await anyone.send(receive, { input: { token: first, answer: '14 Maret 2010' } })
  expect(wrong.errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'answer' }] })
  expect((await offered(first)).triesLeft).toBe(4)
  const { receiveDocument } = await anyone.ask<{ receiveDocument: { url: string } }>(receive, {
    input: { token: first, answer: '13 Maret 2010' },
  })
  const pdf = await anyone.fetchFile(receiveDocument.url)
  expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-')
  const [link] = await links(people.citizen)
  expect(link).toMatchObject({ asks: 'BIRTH_DATE', fetches: 1, wrongAnswers: 1 })
  expect(link!.receivedAt).toBeTruthy()
  expect(await links(people.admin)).toHaveLength(1)
})

test('five wrong answers close a link, whatever is answered then', async () => {
  for (const answer of ['2010-03-12', '2010-03-11', '2010-03-10', ''])
    expect(await anyone.codeOf(receive, { input: { token: first, answer } })).toBe('BAD_USER_INPUT')
  expect(await offered(first)).toMatchObject({ state: 'LOCKED', triesLeft: 0 })
  expect(await anyone.codeOf(receive, { input: { token: first, answer: '2010-03-13' } })).toBe('ILLEGAL_STEP')
})

test('who holds a dead link has a new one sent to the owner, and the old one stays dead', async () => {
  await anyone.ask(renew, { token: first })
  const second = await tokenOf('DOCUMENT_LINK')
  expect(second).not.toBe(first)
  expect((await offered(first)).state).toBe('RENEWED')
  expect((await offered(second)).state).toBe('OPEN')
})

test('owner and bidang have it sent again; strangers and other bidang cannot', async () => {
  const second = await tokenOf('DOCUMENT_LINK')
  await people.citizen.ask(send, { id: issued.id })
  const third = await newerThan(second)
  await people.admin.ask(send, { id: issued.id })
  const fourth = await newerThan(third!)
  expect((await offered(third!)).state).toBe('RENEWED')
  expect((await offered(fourth!)).state).toBe('OPEN')
  const stranger = new Client(world.url)
  expect(await stranger.codeOf(send, { id: issued.id })).toBe('UNAUTHENTICATED')
  await enter(stranger, 'warga')
  expect(await stranger.codeOf(send, { id: issued.id })).toBe('NOT_FOUND')
  await enter(stranger, 'ormas')
  expect(await stranger.codeOf(send, { id: issued.id })).toBe('NOT_FOUND')
  expect(await anyone.codeOf(offer, { token: 'karangan' })).toBe('NOT_FOUND')
})

test('a link ends after the days the office has set, and says so', async () => {
  const token = await tokenOf('DOCUMENT_LINK')
  world.clock.forwardDays(10)
  expect((await offered(token)).state).toBe('EXPIRED')
  expect(await anyone.codeOf(receive, { input: { token, answer: '2010-03-13' } })).toBe('ILLEGAL_STEP')
})

test('a replaced document says which; its holder and the bidang are told, with a link to the new one', async () => {
  const { citizen, admin, official } = people
  await Promise.all([
    enter(admin, 'ideologi'),
    enter(official, 'kepala'),
    enter(citizen, citizen.email, citizenPassword),
  ])
  const dead = await tokenOf('DOCUMENT_LINK')
  const { replaceDocument } = await people.admin.ask<{ replaceDocument: { document: Issued } }>(
    `mutation ($input: EndDocumentInput!) { replaceDocument(input: $input) { document { id number verificationCode } } }`,
    { input: { document: issued.id, reason: 'Nama sekolah salah tulis.' } },
  )
  const successor = replaceDocument.document
  const message = await newestMessage(world.url, people.citizen.email, 'DOCUMENT_REPLACED')
  expect(message.text).toContain('Nama sekolah salah tulis.')
  expect(await offered(linkSecret(message))).toMatchObject({ state: 'OPEN', number: successor.number })
  expect((await offered(dead)).state).toBe('REPLACED')
  expect(await anyone.codeOf(renew, { token: dead })).toBe('ALREADY_DONE')

  await stepUp(people.official)
  await people.official.ask(
    'mutation ($input: EndDocumentInput!) { revokeDocument(input: $input) { document { id } } }',
    { input: { document: successor.id, reason: 'Peserta mengundurkan diri.', category: 'HOLDER_REQUEST' } },
  )
  expect((await offered(linkSecret(message))).state).toBe('REVOKED')
  const revoked = await newestMessage(world.url, people.citizen.email, 'DOCUMENT_REVOKED')
  expect(revoked.text).toContain('Peserta mengundurkan diri.')
  const staff = await newestMessage(world.url, 'ideologi@contoh.id', 'DOCUMENT_ENDED_FOR_STAFF')
  expect(staff.text).toContain(successor.number)
})

const check = `query ($code: String!) { verifyDocument(code: $code) { status sha256 revokedFor successorNumber predecessorNumber
  signature { intact trusted signer revision revisions } checks { times firstAt lastAt } } }`

interface Checked {
  sha256: string
  checks: { times: number; firstAt: string | null; lastAt: string | null }
}
const checkCode = async (code: string) =>
  (await anyone.ask<{ verifyDocument: Checked }>(check, { code })).verifyDocument

test('whoever checks a document is told of the chain, the signature, and how often others checked', async () => {
  const first = await checkCode(issued.verificationCode)
  expect(first).toMatchObject({
    status: 'REPLACED',
    predecessorNumber: null,
    checks: { times: 0, firstAt: null, lastAt: null },
    signature: { intact: true, trusted: true, signer: expect.any(String), revision: 2, revisions: 2 },
  })
  await checkCode(issued.verificationCode)
  const byFile = await anyone.ask<{ verifyFile: Checked }>(
    'query ($sha256: String!) { verifyFile(sha256: $sha256) { checks { times firstAt lastAt } } }',
    { sha256: first.sha256 },
  )
  expect(byFile.verifyFile.checks.times).toBe(2)
  expect(byFile.verifyFile.checks.lastAt! >= byFile.verifyFile.checks.firstAt!).toBe(true)

  const { document } = await people.citizen.ask<{
    document: { replacedBy: { number: string; verificationCode: string } }
  }>('query ($id: ID!) { document(id: $id) { replacedBy { number verificationCode } } }', { id: issued.id })
  expect(first).toMatchObject({ successorNumber: document.replacedBy.number })
  expect(await checkCode(document.replacedBy.verificationCode)).toMatchObject({
    status: 'REVOKED',
    revokedFor: 'HOLDER_REQUEST',
    predecessorNumber: issued.number,
  })
})

test('many who check at once are all counted', async () => {
  const before = (await checkCode(issued.verificationCode)).checks.times
  await Promise.all(Array.from({ length: 12 }, () => checkCode(issued.verificationCode)))
  expect((await checkCode(issued.verificationCode)).checks.times).toBe(before + 13)
})
