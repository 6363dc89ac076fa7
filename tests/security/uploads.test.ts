import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClamdScanner } from '../../api/src/foundation/files/clamd-scanner.ts'
import { signDownload } from '../../api/src/foundation/files/download-links.ts'
import { findOrphans } from '../../api/src/foundation/files/find-orphans.ts'
import { openQuota } from '../../api/src/foundation/files/open-upload.ts'
import type { OpenedUpload } from '../../api/src/foundation/files/opened-upload.ts'
import { scanFile } from '../../api/src/foundation/files/scan-file.ts'
import { StoredFile } from '../../api/src/foundation/files/stored-file.ts'
import { sweepUploads } from '../../api/src/foundation/files/sweep-uploads.ts'
import { UploadTicket } from '../../api/src/foundation/files/upload-ticket.ts'
import { eicar, startFakeClamd, type FakeClamd } from './fake-clamd.ts'
import { ask, bring, createFileWorld, told, type FileWorld } from './file-world.ts'
import { lockedPdf, pdf, photographWithPosition, svg, zipBomb } from './hostile-files.ts'

let world: FileWorld
beforeAll(async () => void (world = await createFileWorld({ patience: 500 })))
afterAll(() => world.stop())

interface Answer {
  state: string
  offset: number
  message: string
  file: { id: string; sha256: string; size: number; state: string; scan: string; name: string }
  extensions: { code: string; fault?: string; fields: { field: string }[]; expected: number; actual: number }
}
const read = async (response: Response): Promise<Answer> => (await response.json()) as Answer

const as = (fileName: string, mediaType: string) => ({ fileName, mediaType })
const image = { jpeg: as('foto.jpg', 'image/jpeg'), png: as('foto.png', 'image/png') }

/** Opens an upload for exactly these bytes and brings them. */
async function upload(bytes: Uint8Array, change: Partial<Parameters<FileWorld['open']>[0]> = {}, at = world) {
  const response = await bring(await at.open({ ...change, size: bytes.length }), bytes)
  return { status: response.status, answer: await read(response) }
}

const linkTo = (file: string, session?: string, at = world): string => signDownload(at.instruments, file, session)
const records = (at = world) => at.transact(({ em }) => em.count(StoredFile))

describe('an honest file', () => {
  test('is taken in, and fetched by a link', async () => {
    const bytes = await pdf()
    const { status, answer } = await upload(bytes)
    expect(status).toBe(201)
    expect(answer).toMatchObject({ state: 'RECEIVED', file: { state: 'CLEAN', scan: 'NOT_SCANNED', pages: 1 } })
    expect(told).toContainEqual({ file: answer.file.id, what: 'received' })
    const response = await fetch(linkTo(answer.file.id))
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    expect(await world.waiting()).toEqual([])
  })

  test('the same file twice is kept once, under two records', async () => {
    const bytes = await pdf('% the same')
    const [first, second] = [await upload(bytes), await upload(bytes)]
    expect(first.answer.file.sha256).toBe(second.answer.file.sha256)
    expect(first.answer.file.id).not.toBe(second.answer.file.id)
  })
})

describe('content that is not what it says', () => {
  test.each<[string, () => Promise<Buffer> | Buffer, object, string]>([
    ['a locked PDF', lockedPdf, {}, 'ENCRYPTED'],
    ['a PDF with a script', () => pdf('\n9 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj'), {}, 'ACTIVE_CONTENT'],
    ['a PDF that starts a program', () => pdf('\n9 0 obj\n<</S/Launch/F(cmd)>>\nendobj'), {}, 'ACTIVE_CONTENT'],
    ['a PDF with a file inside', () => pdf('\n9 0 obj\n<</Type/EmbeddedFile>>\nendobj'), {}, 'ATTACHMENT_INSIDE'],
    ['a broken PDF', () => Buffer.from('%PDF-1.7\nnothing'), {}, 'UNREADABLE'],
    ['a ZIP bomb called PDF', zipBomb, {}, 'WRONG_CONTENT'],
    ['an SVG called PNG', () => svg, image.png, 'WRONG_CONTENT'],
    ['a PDF called JPEG', () => pdf(), image.jpeg, 'WRONG_CONTENT'],
    ['an HTML page called PDF', () => Buffer.from('<script>alert(1)</script>'), {}, 'WRONG_CONTENT'],
    ['half a photograph', async () => (await photographWithPosition()).subarray(0, 300), image.jpeg, 'UNREADABLE'],
  ])('%s is refused with a remedy, and leaves nothing', async (_name, make, change, fault) => {
    const before = await records()
    const { status, answer } = await upload(await make(), change)
    expect(status).toBe(422)
    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fault, fields: [{ field: 'file' }] })
    expect(answer.message.length).toBeGreaterThan(20)
    expect(await records()).toBe(before)
    expect(await world.waiting()).toEqual([])
  })

  test('a photograph is kept without the place it was taken at', async () => {
    const original = await photographWithPosition()
    expect((await sharp(original).metadata()).exif).toBeDefined()
    const { answer } = await upload(original, image.jpeg)
    const kept = Buffer.from(await (await fetch(linkTo(answer.file.id))).arrayBuffer())
    expect(kept.length).toBe(answer.file.size)
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
  })

  test('what is also another format is only ever handed out as a closed file', async () => {
    const { status, answer } = await upload(await pdf('<html><script>alert(1)</script></html>'))
    expect(status).toBe(201)
    const { headers } = await fetch(linkTo(answer.file.id))
    expect(headers.get('content-disposition')).toBe('attachment; filename="surat.pdf"')
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('what is known beforehand', () => {
  test.each<[string, object, string[]]>([
    ['another kind', as('surat.svg', 'image/svg+xml'), ['mediaType']],
    ['a Word file', as('surat.docx', 'application/vnd.openxmlformats'), ['mediaType']],
    ['a name of another kind', as('surat.png', 'application/pdf'), ['fileName']],
    ['a program with two endings', as('surat.pdf.exe', 'application/pdf'), ['fileName']],
    ['a program behind reversed writing', as('surat\u202Efdp.exe', 'application/pdf'), ['fileName']],
    ['a NUL in the name', as('surat.exe\0.pdf', 'application/pdf'), ['fileName']],
    ['nothing', { size: 0 }, ['size']],
    ['one byte too many', { size: 5 * 1024 * 1024 + 1 }, ['size']],
    ['half a byte', { size: 1.5 }, ['size']],
    ['two faults at once', { ...as('a.exe', 'application/pdf'), size: 0 }, ['fileName', 'size']],
  ])('%s is refused', async (_name, change, fields) => {
    await expect(world.open(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: fields.map((field) => expect.objectContaining({ field })) },
    })
  })

  test('exactly the limit is allowed', async () => {
    await expect(world.open({ size: 5 * 1024 * 1024 })).resolves.toMatchObject({ ticket: expect.any(String) })
  })

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\siti\\ktp.pdf', 'ktp.pdf'],
    ['surat\r\nX-Evil: 1.pdf', 'suratX-Evil 1.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
    ['研究 penelitian.pdf', '研究 penelitian.pdf'],
  ])('the name %j is shown as %j', async (fileName, shown) => {
    const { answer } = await upload(await pdf(), { fileName })
    expect(answer.file.name).toBe(shown)
    const disposition = (await fetch(linkTo(answer.file.id))).headers.get('content-disposition')
    expect(disposition).toMatch(/^attachment; filename="[ -~]+\.pdf"/)
    expect(disposition).not.toMatch(/[\r\n]/)
  })

  test('a quota says what it is, and is free again when an upload is given up', async () => {
    const owner = v7()
    const opened: OpenedUpload[] = []
    for (let count = 0; count < openQuota.tickets; count++) opened.push(await world.open({ owner }))
    await expect(world.open({ owner })).rejects.toThrow(`${openQuota.tickets} berkas`)
    expect((await ask(opened[0]!, 'DELETE')).status).toBe(204)
    await world.open({ owner })
  })

  test('two at once cannot both be the last that fits', async () => {
    const owner = v7()
    for (let count = 1; count < openQuota.tickets; count++) await world.open({ owner })
    const both = await Promise.allSettled([world.open({ owner }), world.open({ owner }), world.open({ owner })])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('bytes on their way', () => {
  test('more than announced is refused, said or unsaid', async () => {
    const bytes = await pdf()
    expect((await bring(await world.open({ size: bytes.length - 1 }), bytes)).status).toBe(413)
    const unsaid = new Blob([bytes]).stream()
    expect((await bring(await world.open({ size: bytes.length - 1 }), unsaid)).status).toBe(413)
    expect(await world.waiting()).toEqual([])
  })

  test('fewer than announced, or none, is refused', async () => {
    const bytes = await pdf()
    const opened = await world.open({ size: bytes.length + 1 })
    expect((await bring(opened, bytes)).status).toBe(400)
    expect((await bring(opened, Buffer.alloc(0))).status).toBe(400)
  })

  test('parts are joined, and a part out of place is told where to go on', async () => {
    const bytes = await pdf('% in parts')
    const opened = await world.open({ size: bytes.length })
    const part = (start: number, end: number) =>
      bring(opened, bytes.subarray(start, end), { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` })
    const first = await part(0, 400)
    expect([first.status, first.headers.get('upload-offset')]).toEqual([202, '400'])
    const misplaced = await part(500, bytes.length)
    expect([misplaced.status, misplaced.headers.get('upload-offset')]).toEqual([409, '400'])
    expect((await read(misplaced)).extensions).toMatchObject({ code: 'STALE', expected: 500, actual: 400 })
    expect((await ask(opened, 'HEAD')).headers.get('upload-offset')).toBe('400')
    expect((await part(400, bytes.length)).status).toBe(201)
    expect(await read(await ask(opened))).toMatchObject({ state: 'RECEIVED', file: { state: 'CLEAN' } })
  })

  test('after a break the sender goes on where it was; giving up leaves nothing', async () => {
    const bytes = await pdf('% broken off')
    const opened = await world.open({ size: bytes.length })
    for (let from = 0; from < 300; from += 12) await breakOff(opened, bytes, from, from + 12)
    expect(await world.waiting()).toEqual([`${opened.ticket}.part`])
    expect((await ask(opened, 'HEAD')).headers.get('upload-offset')).toBe('300')
    const rest = { 'content-range': `bytes 300-${bytes.length - 1}/${bytes.length}` }
    expect((await bring(opened, bytes.subarray(300), rest)).status).toBe(201)
    const other = await world.open({ size: bytes.length })
    await breakOff(other, bytes, 0, 300)
    expect((await ask(other, 'DELETE')).status).toBe(204)
    expect((await ask(other)).status).toBe(404)
    expect(await world.waiting()).toEqual([])
  })

  test('a sender that falls silent is let go', async () => {
    const bytes = await pdf()
    const opened = await world.open({ size: bytes.length })
    const status = await new Promise((resolve, reject) => {
      const headers = { authorization: opened.authorization, 'content-length': bytes.length }
      const request = httpRequest(opened.url, { method: 'PUT', headers }, (response) => {
        resolve(response.statusCode)
        response.resume()
        request.destroy()
      })
      request.on('error', reject)
      request.write(bytes.subarray(0, 100))
    })
    expect(status).toBe(408)
    expect((await ask(opened, 'HEAD')).headers.get('upload-offset')).toBe('100')
    await ask(opened, 'DELETE')
  })

  test('a ticket takes one file: the second comes too late, and of several at once one wins', async () => {
    const bytes = await pdf('% once')
    const opened = await world.open({ size: bytes.length })
    const before = await records()
    const statuses = (await Promise.all([1, 2, 3].map(() => bring(opened, bytes)))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([201, 409, 409])
    const late = await bring(opened, bytes)
    expect([late.status, (await read(late)).extensions.code]).toEqual([409, 'ALREADY_DONE'])
    expect(await records()).toBe(before + 1)
    expect(await world.waiting()).toEqual([])
  })

  test('guessed, wrong, foreign and expired tickets are all the same', async () => {
    const [mine, other] = [await world.open(), await world.open()]
    const answers = [
      await ask({ ...mine, authorization: 'Upload x' }),
      await ask({ ...mine, authorization: other.authorization }),
      await ask({ ...mine, url: mine.url.replace(mine.ticket, v7()) }),
      await ask({ ...mine, url: mine.url.replace(mine.ticket, 'no-id') }),
      await fetch(mine.url),
    ]
    world.clock.forwardDays(1)
    answers.push(await ask(mine))
    world.clock.forwardDays(-1)
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(404))
    expect(new Set(bodies).size).toBe(1)
  })

  test('the sweep closes what expired and clears its bytes', async () => {
    const opened = await world.open({ size: 1000 })
    await breakOff(opened, Buffer.alloc(1000), 0, 500)
    world.clock.forwardDays(1)
    await world.transact((work) => sweepUploads(work, world.incoming))
    world.clock.forwardDays(-1)
    expect(await world.waiting()).toEqual([])
    expect(
      await world.transact(({ em }) => em.count(UploadTicket, { id: opened.ticket, state: 'EXPIRED' as never })),
    ).toBe(1)
  })
})

/** Goes on from some place, hangs up at another, once the other side has what was sent. */
async function breakOff(opened: OpenedUpload, bytes: Uint8Array, from: number, to: number): Promise<void> {
  const headers = {
    authorization: opened.authorization,
    'content-length': bytes.length - from,
    'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
  }
  const request = httpRequest(opened.url, { method: 'PUT', headers })
  request.on('error', () => undefined)
  request.write(bytes.subarray(from, to))
  const offset = async () => (await ask(opened, 'HEAD')).headers.get('upload-offset')
  await expect.poll(offset, { interval: 5, timeout: 5000 }).toBe(String(to))
  request.destroy()
}

describe('links', () => {
  let file = ''
  const bytes = Buffer.from('0123456789')
  beforeAll(async () => void (file = (await upload(await pdf('% links'))).answer.file.id))

  test('only a genuine, young link, in its session, leads anywhere', async () => {
    const bound = linkTo(file, 'siti')
    expect((await fetch(bound, { headers: { session: 'siti' } })).status).toBe(200)
    expect((await fetch(bound, { headers: { session: 'budi' } })).status).toBe(404)
    expect((await fetch(bound)).status).toBe(404)
    expect((await fetch(linkTo(file).replace(file, v7()))).status).toBe(404)
    expect((await fetch(linkTo(file).split('?')[0]!)).status).toBe(404)
    expect((await fetch(`${linkTo(file)}&expires=9`)).status).toBe(404)
    expect((await fetch(linkTo(v7()))).status).toBe(404)
    const old = linkTo(file)
    world.clock.forwardDays(1)
    expect((await fetch(old)).status).toBe(404)
    world.clock.forwardDays(-1)
  })

  test('a part is handed out, a part beyond the end is not', async () => {
    const part = await fetch(linkTo(file), { headers: { range: 'bytes=0-3' } })
    expect([part.status, await part.text()]).toEqual([206, '%PDF'])
    expect((await fetch(linkTo(file), { headers: { range: 'bytes=99999999-' } })).status).toBe(416)
    expect((await fetch(linkTo(file), { headers: { range: 'bytes=0-3', 'if-range': '"x"' } })).status).toBe(200)
  })

  test('bytes without a record are found', async () => {
    const orphan = await world.instruments.files.put(bytes)
    const needed = (sha256s: string[]) =>
      world.transact(async ({ em }) => (await em.find(StoredFile, { sha256: sha256s })).map(({ sha256 }) => sha256))
    const orphans = async (before: Date) => {
      const found: string[] = []
      for await (const sha256 of findOrphans(world.instruments.files, before, [needed])) found.push(sha256)
      return found
    }
    expect(await orphans(new Date(Date.now() + 1000))).toContain(orphan)
    expect(await orphans(new Date(0))).toEqual([])
  })
})

describe('with a virus scanner', () => {
  let clamd: FakeClamd
  let guarded: FileWorld
  beforeAll(async () => {
    clamd = await startFakeClamd()
    const scanner = createClamdScanner({ host: '127.0.0.1', port: clamd.port, patience: 300 })
    guarded = await createFileWorld({ scanner })
  })
  afterAll(async () => {
    await guarded.stop()
    clamd.stop()
  })
  const scan = (file: string) =>
    scanFile({ ...guarded.instruments, transact: guarded.transact, scanner: guarded.scanner }, file)
  const stateOf = (file: string) => guarded.transact(async ({ em }) => em.findOneOrFail(StoredFile, file))

  test('a file waits for its scan, and is handed out after it', async () => {
    clamd.mood = 'well'
    const { answer } = await upload(await pdf(), {}, guarded)
    expect(answer.file.state).toBe('PENDING_SCAN')
    expect(guarded.jobs).toContainEqual({ name: 'scan-file', payload: { file: answer.file.id } })
    expect((await fetch(linkTo(answer.file.id, undefined, guarded))).status).toBe(503)
    await scan(answer.file.id)
    expect(await stateOf(answer.file.id)).toMatchObject({ state: 'CLEAN', scan: 'CLEAN' })
    expect((await fetch(linkTo(answer.file.id, undefined, guarded))).status).toBe(200)
  })

  test('a virus is rejected in every record of its bytes, and the bytes are gone', async () => {
    clamd.mood = 'well'
    const bytes = await pdf(`% ${eicar}`)
    const [first, second] = [await upload(bytes, {}, guarded), await upload(bytes, {}, guarded)]
    await scan(first.answer.file.id)
    await scan(second.answer.file.id)
    for (const { file } of [first.answer, second.answer]) {
      expect(await stateOf(file.id)).toMatchObject({ state: 'REJECTED', scan: 'INFECTED', reason: 'MALWARE' })
      expect(told.filter((one) => one.file === file.id && one.what === 'rejected')).toHaveLength(1)
      expect((await fetch(linkTo(file.id, undefined, guarded))).status).toBe(404)
    }
    expect(await guarded.instruments.files.has(first.answer.file.sha256)).toBe(false)
  })

  test.each(['silent', 'rude'] as const)(
    'while the scanner is %s files wait, and are asked for again',
    async (mood) => {
      clamd.mood = mood
      const { status, answer } = await upload(await pdf(`% ${mood}`), {}, guarded)
      expect(status).toBe(201)
      await expect(scan(answer.file.id)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      expect((await stateOf(answer.file.id)).state).toBe('PENDING_SCAN')
      expect((await fetch(linkTo(answer.file.id, undefined, guarded))).status).toBe(503)
      guarded.jobs.length = 0
      guarded.clock.forwardDays(1)
      await guarded.transact((work) => sweepUploads(work, guarded.incoming))
      guarded.clock.forwardDays(-1)
      expect(guarded.jobs).toContainEqual({ name: 'scan-file', payload: { file: answer.file.id } })
      clamd.mood = 'well'
      await scan(answer.file.id)
      expect((await stateOf(answer.file.id)).state).toBe('CLEAN')
    },
  )

  test('the scanner says how old its knowledge is', async () => {
    clamd.mood = 'well'
    expect(await guarded.scanner?.knowledgeDate()).toEqual(new Date('2026-11-20T08:25:46Z'))
    clamd.mood = 'rude'
    expect(await guarded.scanner?.knowledgeDate()).toBeUndefined()
  })
})

const run = promisify(execFile)

/** A disk of one megabyte; only root may make one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'like-u-small-'))
  await mkdir(folder, { recursive: true })
  return run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).then(
    () => folder,
    () => void rm(folder, { recursive: true }),
  )
}

test('a full disk is said to be full, leaves no half file, and recovers', async (context) => {
  const disk = await smallDisk()
  if (!disk) return context.skip('mounting a small disk needs root')
  const cramped = await createFileWorld({ folder: join(disk, 'files') })
  try {
    await writeFile(join(disk, 'ballast'), Buffer.alloc(900_000))
    const bytes = Buffer.concat([await pdf(), Buffer.alloc(300_000, '%')])
    const opened = await cramped.open({ size: bytes.length })
    const full = await bring(opened, bytes)
    expect([full.status, (await read(full)).extensions.code]).toEqual([507, 'UNAVAILABLE'])
    expect([await records(cramped), await cramped.waiting()]).toEqual([0, []])
    await rm(join(disk, 'ballast'))
    expect((await bring(opened, bytes)).status).toBe(201)
    expect(await records(cramped)).toBe(1)
  } finally {
    await cramped.stop()
    await run('umount', [disk])
    await rm(disk, { recursive: true })
  }
})
