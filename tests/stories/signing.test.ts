import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { checkSignatures } from '../../api/src/documents/signing/check-signature.ts'
import { makeDemoCertificate } from '../../api/src/documents/signing/demo-certificate.ts'
import { openKeyStore, type KeyStore } from '../../api/src/documents/signing/key-store.ts'
import { signPdf } from '../../api/src/documents/signing/pdf/sign-pdf.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { lockedPdf, pdf } from '../security/hostile-files.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import type { Client } from '../harness/client.ts'
import { type FakeBsre, startFakeBsre } from '../harness/fakes/fake-bsre.ts'
import { paper } from '../harness/papers.ts'
import { signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { storyDay } from '../harness/story-day.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, download, draft, file, issue, verify } from '../harness/walk.ts'

const signing =
  'mutation ($input: SignDocumentInput!) { signDocument(input: $input) { document { id number signer } } }'
const at = new Date(storyDay)
let world: World
let bsre: FakeBsre
let folder: string
let stranger: KeyStore
let outside: KeyStore
let cast: Cast
let agency: Client
let original: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'like-u-signing-'))
  bsre = await startFakeBsre()
  const [known, unknown] = await Promise.all([makeDemoCertificate(at), makeDemoCertificate(at)])
  outside = openKeyStore(known.p12, known.password)
  stranger = openKeyStore(unknown.p12, unknown.password)
  const roots = join(folder, 'roots.pem')
  await writeFile(roots, `${known.authority}\n${bsre.root.toString()}`)
  const { url, user, password } = bsre
  world = await startStory({ BSRE_URL: url, BSRE_USER: user, BSRE_PASSWORD: password, SIGNATURE_ROOTS: roots })
  cast = await castFor(world.url, paskibra.kind)
  agency = await signIn(world.url, 'pengelola')
  original = await draft(cast.citizen, paskibra)
  await file(cast.citizen, original)
  await verify(cast.admin, original)
  await approve(cast.official, original)
}, 180_000)
afterAll(async () => {
  await world?.stop()
  await bsre?.stop()
  await rm(folder, { recursive: true })
})

const sign = (method: string) =>
  agency.ask('mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { agency { signingMethod } } }', {
    input: { signingMethod: method },
  })

/** An approved submission; all are copies of one that went the whole way. */
async function approved(): Promise<string> {
  const [copy] = await copySubmission(world.database.ownerUrl, original, 'APPROVED', 1)
  return copy!
}

const whatIsIssued = async (submission: string) =>
  (
    await cast.citizen.ask<{
      submission: { status: string; documents: { id: string; signer: string; number: string }[] }
    }>('query ($id: ID!) { submission(id: $id) { status documents { id signer number } } }', { id: submission })
  ).submission

const sequenceOf = (number: string): number => Number(number.split('/')[1])

describe('with BSrE, whoever approved', () => {
  let submission: string
  let firstNumber: number
  const attempt = (by: Client, input: object) => by.send(signing, { input: { submission, ...input } })

  beforeAll(async () => {
    firstNumber = sequenceOf((await issue(cast.admin, await approved())).number)
    await sign('BSRE')
    submission = await approved()
  })

  test('signs, and nobody else', async () => {
    const issued = 'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { document { id } } }'
    const { errors } = await cast.admin.send(issued, { input: { submission } })
    expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'submission' }] })
    const given = { passphrase: bsre.passphrase, identityNumber: bsre.nik }
    expect((await attempt(cast.admin, given)).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect((await attempt(cast.citizen, given)).errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect(bsre.looks).toEqual([])
  })

  test.each([
    ['without a NIK', { passphrase: 'apa saja' }, 'identityNumber'],
    ['with an impossible NIK', { passphrase: 'apa saja', identityNumber: '123' }, 'identityNumber'],
    ['with a NIK BSrE does not know', { passphrase: 'apa saja', identityNumber: '3214011203850001' }, 'identityNumber'],
    ['with a wrong passphrase', { passphrase: 'Salah-Ketik#77', identityNumber: '3214015507780004' }, 'passphrase'],
  ])('is told what to mend %s', async (_, input, field) => {
    const { errors } = await attempt(cast.official, input)
    expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] })
    expect(JSON.stringify(errors)).not.toMatch(/apa saja|Salah-Ketik|3214011203850001|3214015507780004/)
    expect(await whatIsIssued(submission)).toEqual({ status: 'APPROVED', documents: [] })
  })

  test('issues the letter at once, and no number was lost meanwhile', async () => {
    bsre.next('BY_ID')
    const { errors, data } = await attempt(cast.official, { passphrase: bsre.passphrase, identityNumber: bsre.nik })
    expect(errors).toEqual([])
    const { document } = (
      data as unknown as { signDocument: { document: { id: string; number: string; signer: string } } }
    ).signDocument
    expect(document.signer).toBe('bsre')
    expect(sequenceOf(document.number)).toBe(firstNumber + 1)
    const { valid, last } = checkSignatures(await download(cast.citizen, document.id), [bsre.root])
    expect({ valid, whole: last?.coversWholeDocument }).toEqual({ valid: true, whole: true })
    expect(new Set(bsre.looks)).toEqual(new Set(['invisible']))
  })

  test('is known by their NIK from then on', async () => {
    submission = await approved()
    expect((await attempt(cast.official, { passphrase: bsre.passphrase })).errors).toEqual([])
  })

  test('may not guess for ever', async () => {
    submission = await approved()
    const codes: unknown[] = []
    for (let turn = 0; turn < 6; turn += 1)
      codes.push((await attempt(cast.official, { passphrase: `tebakan ${turn}` })).errors[0]!.extensions.code)
    expect(codes).toEqual([...Array(5).fill('BAD_USER_INPUT'), 'TOO_MANY_REQUESTS'])
  })

  test('leaves neither passphrase nor NIK anywhere', async () => {
    const rows = await withClient(world.database.ownerUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
      )
      const found: string[] = []
      for (const { name } of tables) {
        const { rows: texts } = await client.query<{ text: string }>(`select t::text as text from ${name} t`)
        found.push(...texts.map(({ text }) => text))
      }
      return found
    })
    expect(rows.length).toBeGreaterThan(100)
    const secrets = [bsre.passphrase, bsre.nik, bsre.password, 'Salah-Ketik', 'tebakan 1']
    expect(rows.filter((row) => secrets.some((secret) => row.includes(secret)))).toEqual([])
  })
})

/** Prepares the letter, and fetches it as it goes away to be signed. */
async function prepare(submission: string) {
  const { prepareLetter } = await cast.admin.ask<{ prepareLetter: { letter: { id: string; number: string } } }>(
    'mutation ($input: IssueDocumentInput!) { prepareLetter(input: $input) { letter { id number } } }',
    { input: { submission } },
  )
  const { letter } = prepareLetter
  const { downloadPreparedLetter } = await cast.admin.ask<{ downloadPreparedLetter: { url: string } }>(
    'mutation ($input: PreparedLetterInput!) { downloadPreparedLetter(input: $input) { url } }',
    { input: { letter: letter.id } },
  )
  return { ...letter, bytes: await cast.admin.fetchFile(downloadPreparedLetter.url) }
}

const uploadOf = (letter: string, size: number) =>
  [
    'mutation ($input: RequestSignedLetterUploadInput!) { requestSignedLetterUpload(input: $input) { url authorization } }',
    { input: { letter, fileName: 'surat.pdf', mediaType: 'application/pdf', size } },
  ] as const

/** Brings a file as the signed letter; gives what the upload was answered. */
async function bring(letter: string, bytes: Uint8Array): Promise<{ status: number; text: string }> {
  const { requestSignedLetterUpload } = await cast.admin.ask<{
    requestSignedLetterUpload: { url: string; authorization: string }
  }>(...uploadOf(letter, bytes.length))
  const response = await cast.admin.upload(requestSignedLetterUpload, bytes)
  return { status: response.status, text: await response.text() }
}

const facts = { name: 'Pejabat', reason: 'Menyetujui', location: 'Purwakarta', at }

describe('a letter signed in another program', () => {
  let submission: string
  let letter: Awaited<ReturnType<typeof prepare>>
  beforeAll(async () => {
    await sign('EXTERNAL')
    submission = await approved()
    letter = await prepare(submission)
  })

  test('is prepared once, whoever asks again', async () => {
    const again = await prepare(submission)
    expect({ ...again, bytes: Buffer.from(again.bytes) }).toEqual({ ...letter, bytes: Buffer.from(letter.bytes) })
    expect(await whatIsIssued(submission)).toEqual({ status: 'APPROVED', documents: [] })
  })

  test.each<[string, RegExp, () => Promise<Uint8Array>]>([
    ['unsigned', /belum ditandatangani/, async () => letter.bytes],
    [
      'another one',
      /bukan surat yang disiapkan/,
      async () =>
        signPdf((await paper('Surat lain')).bytes, facts, outside).catch(async () => (await paper('Surat lain')).bytes),
    ],
    ['of a stranger', /tidak berasal dari penyelenggara/, () => signPdf(letter.bytes, facts, stranger)],
    [
      'changed afterwards',
      /diubah setelah ditandatangani/,
      async () => Buffer.concat([await signPdf(letter.bytes, facts, outside), Buffer.from('\n% lagi')]),
    ],
    [
      'signed too late',
      /tidak berlaku pada saat/,
      () => signPdf(letter.bytes, { ...facts, at: new Date('2040-01-01') }, outside),
    ],
  ])('is sent back when it is %s', async (_, reason, make) => {
    const { status, text } = await bring(letter.id, await make())
    expect(status).toBe(422)
    expect(text).toMatch(reason)
    expect(await whatIsIssued(submission)).toEqual({ status: 'APPROVED', documents: [] })
  })

  test.each<[string, RegExp, () => Promise<Uint8Array>]>([
    ['is locked', /kata sandi/, lockedPdf],
    ['runs a script', /memuat program/, async () => added('<</S/JavaScript/JS(app.alert(1))>>')],
    ['brings another file along', /memuat berkas lain/, async () => added('<</Type/EmbeddedFile>>')],
    ['was cut short', /rusak/, async () => letter.bytes.subarray(0, 900)],
  ])('is refused with a remedy when it %s', async (_, remedy, make) => {
    const { status, text } = await bring(letter.id, await make())
    expect([status, text]).toEqual([422, expect.stringMatching(remedy)])
    expect(await whatIsIssued(submission)).toEqual({ status: 'APPROVED', documents: [] })
  })
  const added = (object: string) => Buffer.concat([letter.bytes, Buffer.from(`\n99 0 obj\n${object}\nendobj`)])

  test('is not even sent when it is too large', async () => {
    expect(await cast.admin.codeOf(...uploadOf(letter.id, 200_000_000))).toBe('BAD_USER_INPUT')
  })

  test('is issued as it came, under its number', async () => {
    const signed = await signPdf(letter.bytes, facts, outside)
    expect((await bring(letter.id, signed)).status).toBe(201)
    const [document] = (await whatIsIssued(submission)).documents
    expect(document).toMatchObject({ signer: 'external', number: letter.number })
    expect(Buffer.from(await download(cast.citizen, document!.id)).equals(signed)).toBe(true)
  })
})

test('a letter signed on paper is issued with its scan as it came', async () => {
  await sign('WET_INK')
  const submission = await approved()
  const letter = await prepare(submission)
  expect(checkSignatures(letter.bytes).signatures).toEqual([])
  const scan = (await paper('Surat bertanda tangan')).bytes
  expect((await bring(letter.id, letter.bytes)).text).toContain('belum ditandatangani')
  expect((await bring(letter.id, await pdf('\n9 0 obj\n<</S/Launch/F(cmd)>>\nendobj'))).text).toContain(
    'memuat program',
  )
  expect((await bring(letter.id, scan)).status).toBe(201)
  const [document] = (await whatIsIssued(submission)).documents
  expect(document).toMatchObject({ signer: 'wet', number: letter.number })
  expect(Buffer.from(await download(cast.citizen, document!.id)).equals(Buffer.from(scan))).toBe(true)
})

test('a number that was prepared is used when the way of signing changes', async () => {
  await sign('WET_INK')
  const submission = await approved()
  const { number } = await prepare(submission)
  await sign('SERVER')
  expect((await issue(cast.admin, submission)).number).toBe(number)
})
