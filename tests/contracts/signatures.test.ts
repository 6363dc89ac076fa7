import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderLetter } from '../../api/src/documents/letter/render-letter.ts'
import { findSignatures } from '../../api/src/documents/signing/check/revisions.ts'
import { checkSignatures } from '../../api/src/documents/signing/check-signature.ts'
import { loadSigning, type SigningTools } from '../../api/src/documents/signing/load-signing.ts'
import { archivalFaults } from '../harness/archival-faults.ts'
import { startFakeTimestampAuthority, type FakeTimestampAuthority } from '../harness/fakes/fake-timestamp-authority.ts'
import { hasTool } from '../harness/tools.mjs'
import { letters } from './letter-samples/letters.ts'

const tools = ['openssl', 'pdfsig', 'qpdf'] as const
const missing = tools.filter((tool) => !hasTool(tool))
const skipped = missing.length > 0 && !process.env.CI
if (skipped) console.warn(`Signatures are not checked by independent tools: ${missing.join(', ')} missing.`)

const run = promisify(execFile)
const facts = { reason: 'Penerbitan surat', location: 'Purwakarta' }
let folder: string
let authority: FakeTimestampAuthority
let plain: SigningTools
let witnessed: SigningTools
let letter: Uint8Array
let roots: X509Certificate[]

beforeAll(async () => {
  if (skipped) return
  folder = await mkdtemp(join(tmpdir(), 'like-u-signatures-'))
  authority = await startFakeTimestampAuthority()
  plain = await loadSigning({ dataDir: folder })
  witnessed = await loadSigning({ dataDir: folder, timestampUrl: authority.url })
  letter = await renderLetter(letters.research)
  roots = [...plain.roots, new X509Certificate(authority.root)]
})
afterAll(async () => {
  await authority?.stop()
  if (folder) await rm(folder, { recursive: true })
})

const sign = async ({ signer }: SigningTools, pdf = letter): Promise<Buffer> =>
  Buffer.from(await signer.sign(pdf, { ...facts, at: new Date() }))

async function keep(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

const pdfsig = async (pdf: Uint8Array): Promise<string> => (await run('pdfsig', [await keep('file.pdf', pdf)])).stdout

async function isWholeToPoppler(pdf: Uint8Array): Promise<boolean> {
  const report = await pdfsig(pdf).catch(() => 'unreadable')
  return report.includes('Signature is Valid') && report.includes('Total document signed')
}

function changed(pdf: Buffer, place: number, mask: number): Buffer {
  const copy = Buffer.from(pdf)
  copy[place] = copy[place]! ^ mask
  return copy
}

/** Lets OpenSSL check the signature over the bytes of its range, against the authority of the demonstration. */
async function openssl(pdf: Buffer): Promise<string> {
  const { content, cms } = findSignatures(pdf).at(-1)!
  const files = { cms: await keep('signature.der', cms!), content: await keep('content', content) }
  const trust = ['-CAfile', join(folder, 'demo-certificate', 'authority.pem'), '-purpose', 'any', '-cades', '-binary']
  const args = ['cms', '-verify', '-inform', 'DER', '-in', files.cms, '-content', files.content, '-out', '/dev/null']
  return (await run('openssl', [...args, ...trust])).stderr
}

describe.skipIf(skipped)('a signature', () => {
  test('is valid and whole to Poppler, with the chain, the reason and no time of its own', async () => {
    const pdf = await sign(plain)
    const report = await pdfsig(pdf)
    expect(report).toContain('Signature is Valid')
    expect(report).toContain('Total document signed')
    expect(report).toContain('ETSI.CAdES.detached')
    expect((await run('qpdf', ['--check', await keep('checked.pdf', pdf)])).stdout).toContain('No syntax')
  })

  test('is CAdES to OpenSSL: whole, chained to its authority, the certificate bound in', async () => {
    const pdf = await sign(plain)
    expect(await openssl(pdf)).toContain('CAdES Verification successful')
    const der = await keep('signature.der', findSignatures(pdf)[0]!.cms!)
    const { stdout } = await run('openssl', ['asn1parse', '-inform', 'DER', '-in', der])
    expect(stdout).toContain('id-smime-aa-signingCertificateV2')
    expect(stdout).not.toContain('signingTime')
  })

  test.each([1, 128])('does not survive one byte changed by %i, to any of the three judges', async (mask) => {
    const pdf = await sign(plain)
    const value = pdf.indexOf('/Contents <') + 11 + findSignatures(pdf)[0]!.cms!.length * 2 - 40
    const body = [20, letter.length >> 1, letter.length - 9, letter.length + 30, pdf.length - 3]
    for (const place of [...body, pdf.indexOf('/ByteRange') + 14, value]) {
      const copy = changed(pdf, place, mask)
      expect([place, checkSignatures(copy, roots).valid, await isWholeToPoppler(copy)]).toEqual([place, false, false])
      await expect(openssl(copy)).rejects.toThrow()
    }
  })

  // Poppler does not ask whether the certificate is the one that was signed for.
  test('does not survive one byte changed in the certificate that came along, to OpenSSL and to us', async () => {
    const pdf = await sign(plain)
    const copy = changed(pdf, pdf.indexOf('/Contents <') + 500, 1)
    expect(checkSignatures(copy, roots).intact).toBe(false)
    await expect(openssl(copy)).rejects.toThrow()
  })

  test('leaves an earlier one valid', async () => {
    const twice = await sign(plain, await sign(plain))
    const report = await pdfsig(twice)
    expect(report.match(/Signature is Valid/g)).toHaveLength(2)
    expect(report.match(/Total document signed/g)).toHaveLength(1)
    expect(checkSignatures(twice, roots)).toMatchObject({ valid: true, signatures: [{ revision: 2 }, { revision: 3 }] })
    expect(await archivalFaults(twice)).toEqual([])
  })
})

describe.skipIf(skipped)('a timestamp', () => {
  test('witnesses the signature to OpenSSL and to us', async () => {
    const before = Date.now() - 1000
    const pdf = await sign(witnessed)
    expect(await openssl(pdf)).toContain('CAdES Verification successful')
    const { valid, last } = checkSignatures(pdf, roots)
    expect({ valid, timestamp: last?.timestamp }).toEqual({ valid: true, timestamp: 'SOUND' })
    expect(last!.signedAt!.getTime()).toBeGreaterThan(before)
    expect(await pdfsig(pdf)).toContain('Signature is Valid')
  })

  test('is worth nothing while its authority is not trusted', async () => {
    expect(checkSignatures(await sign(witnessed), plain.roots)).toMatchObject({ intact: true, valid: false })
  })

  test('does not survive one byte changed in it', async () => {
    const pdf = await sign(witnessed)
    const start = pdf.indexOf('/Contents <') + '/Contents <'.length
    const end = start + findSignatures(pdf)[0]!.cms!.length * 2
    const places = Array.from({ length: 120 }, (_, index) => end - 1 - index * 53)
    const unnoticed = places.filter((place) => checkSignatures(changed(pdf, place, 1), roots).valid)
    expect(unnoticed).toEqual([])
  })

  test.each(['NOT_GRANTED', 'OF_OTHER_BYTES', 'STALE', 'GARBAGE', 'ERROR'] as const)(
    'that is %s lets nothing be signed',
    async (manners) => {
      const { signer } = await loadSigning({ dataDir: folder, timestampUrl: authority.url })
      authority.manners = manners
      const refusal = signer.sign(letter, { ...facts, at: new Date() })
      await expect(refusal).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        text: { id: expect.stringContaining('belum terbit') },
      })
      authority.manners = 'WELL'
    },
  )
})
