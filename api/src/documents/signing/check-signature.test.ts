import { PDFDocument } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { checkSignature } from './check-signature.ts'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openKeyStore } from './key-store.ts'
import { P12Signer } from './p12-signer.ts'

const at = new Date('2026-11-20T03:00:00Z')
let unsigned: Uint8Array
let signed: Buffer
let signer: P12Signer

beforeAll(async () => {
  const { p12, password } = await makeDemoCertificate(at)
  signer = new P12Signer('demo', openKeyStore(p12, password))
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Surat')
  unsigned = await pdf.save()
  signed = Buffer.from(await signer.sign(unsigned, { reason: 'Terbit :-) (é', location: 'Purwakarta', at }))
})

const flipped = (index: number): Buffer => {
  const copy = Buffer.from(signed)
  copy[index] = (copy[index] ?? 0) ^ 1
  return copy
}

test('an untouched signature fits', () => {
  expect(checkSignature(signed)).toEqual({
    signed: true,
    digestOk: true,
    coversWholeDocument: true,
    signer: 'CONTOH Bakesbangpol Purwakarta (percobaan)',
  })
})

test('a file without a signature is not signed', () => {
  expect(checkSignature(unsigned)).toEqual({ signed: false, digestOk: false, coversWholeDocument: false })
  expect(checkSignature(new Uint8Array()).signed).toBe(false)
})

test('one flipped bit is noticed wherever it is', () => {
  const inContents = (index: number) => index > signed.indexOf('/Contents <') && index < signed.lastIndexOf('000>')
  const positions = Array.from({ length: signed.length }, (_, index) => index).filter(
    (index) => !inContents(index) && index % 7 === 0,
  )
  const unnoticed = positions.filter((index) => {
    const { digestOk, coversWholeDocument } = checkSignature(flipped(index))
    return digestOk && coversWholeDocument
  })
  expect(unnoticed).toEqual([])
})

test('a changed signature value is noticed', () => {
  const start = signed.indexOf('/Contents <') + '/Contents <'.length
  const end =
    start +
    signed
      .subarray(start)
      .toString('latin1')
      .search(/(00)+>/)
  const { digestOk } = checkSignature(flipped(end - 40))
  expect(digestOk).toBe(false)
})

test('something added after the signature is noticed', () => {
  expect(checkSignature(Buffer.concat([signed, Buffer.from('\n% lagi')]))).toMatchObject({
    digestOk: true,
    coversWholeDocument: false,
  })
})

test('signatures made at the same time do not disturb each other', async () => {
  const context = { reason: 'Terbit', location: 'Purwakarta', at }
  const files = await Promise.all([1, 2, 3].map(() => signer.sign(unsigned, context)))
  expect(files.map((file) => checkSignature(file).digestOk)).toEqual([true, true, true])
})

test('an expired certificate signs nothing', async () => {
  const late = { reason: 'Terbit', location: 'Purwakarta', at: new Date('2040-01-01') }
  await expect(signer.sign(unsigned, late)).rejects.toThrow(/only valid from/)
})
