import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Letter } from '../../api/src/documents/letter/letter.ts'
import { renderLetter } from '../../api/src/documents/letter/render-letter.ts'
import { loadSigning } from '../../api/src/documents/signing/load-signing.ts'
import type { Signer } from '../../api/src/documents/signing/signer.ts'
import { archivalFaults } from '../harness/archival-faults.ts'
import { taggingFaults } from '../harness/tagging-faults.ts'
import { letters } from './letter-samples/letters.ts'

const tools = ['pdfsig', 'qpdf', 'pdftotext', 'pdffonts', 'pdfinfo']
const folders = (process.env.PATH ?? '').split(delimiter)
const missing = tools.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))))
const skipped = missing.length > 0 && !process.env.CI
if (skipped) console.warn(`Letters are not checked by independent tools: ${missing.join(', ')} missing.`)

const at = new Date('2026-11-20T03:00:00Z')
let folder: string
let signer: Signer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'))
  signer = (await loadSigning({ dataDir: folder }, { now: () => at })).signer
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (tool: string, ...args: string[]): Promise<string> => (await promisify(execFile)(tool, args)).stdout

const issued = async (letter: Letter): Promise<Uint8Array> =>
  signer.sign(await renderLetter(letter), { reason: 'Penerbitan surat', location: 'Purwakarta', at })

async function filed(name: string, pdf: Uint8Array): Promise<string> {
  const path = join(folder, `${name}.pdf`)
  await writeFile(path, pdf)
  return path
}

/** Every text of the letter in the order a reader meets it, letterhead first and addresses of checks last. */
function textsOf({ number, heading, legalBasis, considerations, opening, data, ...rest }: Letter): string[] {
  const top = heading.form === 'ADDRESSED' ? [number, heading.subject, ...heading.addressee] : [number]
  const parts = data.flatMap((item) =>
    'label' in item
      ? [item.label, item.value]
      : [item.caption ?? '', ...item.rows.flatMap(([first]) => first?.split(/ |(?<=-)/) ?? [])],
  )
  const end = [rest.validity ?? '', rest.closing ?? '', ...rest.signatory.position, rest.signatory.name, ...rest.copies]
  return [...top, ...legalBasis, ...considerations, opening ?? '', ...parts, ...rest.provisions, ...end]
}

/** Without white space: how lines break is the letter's business. */
const packed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

const notInOrder = (texts: string[], read: string): string[] => {
  let from = 0
  return texts.map(packed).filter((text) => {
    const found = read.indexOf(text, from)
    from = found < 0 ? from : found
    return found < 0
  })
}

describe.skipIf(skipped).each(Object.entries(letters))('the letter of %s', (name, letter) => {
  let path: string
  beforeAll(async () => {
    path = await filed(name, await issued(letter))
  })

  test('carries a valid signature over the whole document', async () => {
    const report = await run('pdfsig', path)
    expect(report).toContain('Signature is Valid')
    expect(report).toContain('Total document signed')
    expect(report).toContain('ETSI.CAdES.detached')
  })

  test('is as fit for the archive, and for being read aloud, as before it was signed', async () => {
    const signed = await issued(letter)
    expect([...(await archivalFaults(signed)), ...(await taggingFaults(signed))]).toEqual([])
  })

  test('is sound inside', async () => {
    expect(await run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
  })

  test('embeds every font as a subset', async () => {
    const [, , ...fonts] = (await run('pdffonts', path)).trim().split('\n')
    expect(fonts).toHaveLength(2)
    expect(fonts.filter((font) => !/ yes yes yes /.test(font))).toEqual([])
  })

  test('holds every text, in order', async () => {
    const read = packed(await run('pdftotext', '-raw', path, '-'))
    expect(notInOrder(textsOf(letter), withoutFeet(read, letter))).toEqual([])
  })

  test('holds every word of its tables', async () => {
    const read = new Set((await run('pdftotext', '-raw', path, '-')).normalize('NFC').split(/\s+/))
    const words = letter.data
      .flatMap((item) => ('rows' in item ? item.rows.flat() : []))
      .flatMap((cell) => cell.split(/[\s-]+/))
    expect(words.filter((word) => !read.has(word) && !read.has(`${word}-`))).toEqual([])
  })

  test('names the number in its title, and nobody', async () => {
    const info = await run('pdfinfo', path)
    expect(info).toMatch(new RegExp(`^Title: +${letter.number}$`, 'm'))
    const people = [letter.signatory.name, ...letter.data.flatMap((item) => ('label' in item ? [item.value] : []))]
    expect(people.filter((text) => info.includes(text))).toEqual([])
  })

  test('is marked CONTOH exactly when it is one', async () => {
    expect((await run('pdftotext', path, '-')).includes('CONTOH')).toBe(letter.demo)
  })
})

function withoutFeet(read: string, { footer, number }: Letter): string {
  const page = new RegExp(`${escaped(packed(number))}—Halaman\\d+dari\\d+`, 'g')
  return read.replaceAll(packed(footer), '').replace(page, '').replaceAll('CONTOH', '')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe.skipIf(skipped)('a long letter', () => {
  test('numbers its pages and repeats the head of its table', async () => {
    const text = await run('pdftotext', '-layout', await filed('long', await issued(letters.foreignWorkers)), '-')
    const pages = text.split('\f').filter(Boolean)
    expect(pages).toHaveLength(3)
    expect(pages.map((page) => /Halaman \d dari \d/.exec(page)?.[0])).toEqual([
      'Halaman 1 dari 3',
      'Halaman 2 dari 3',
      'Halaman 3 dari 3',
    ])
    expect(pages.map((page) => page.includes('Kewarganegaraan'))).toEqual([true, true, false])
    expect(pages.map((page) => page.includes('PEMERINTAH DAERAH'))).toEqual([true, true, true])
    expect(pages[2]).toContain('Plt. Kepala Badan')
  })
})

describe.skipIf(skipped)('an issued letter', () => {
  test('shows an independent reader that one byte was changed', async () => {
    const pdf = Buffer.from(await issued(letters.research))
    const stream = pdf.indexOf('stream') + 40
    pdf[stream] = (pdf[stream] ?? 0) ^ 1
    expect(await run('pdfsig', await filed('flipped', pdf))).toContain('Digest Mismatch')
  })
})

test('the same letter always gives the same bytes', async () => {
  const [first, second] = [await renderLetter(letters.research), await renderLetter(letters.research)]
  expect(Buffer.compare(first, second)).toBe(0)
})
