import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkSignatures } from './check-signature.ts'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openKeyStore, type KeyStore } from './key-store.ts'
import { P12Signer } from './p12-signer.ts'

const at = new Date('2026-11-20T03:00:00Z')
const context = { reason: 'Terbit :-) (é', location: 'Purwakarta', at }
let unsigned: Uint8Array
let signed: Buffer
let store: KeyStore
let signer: P12Signer

const newSigner = async (): Promise<KeyStore> => {
  const { p12, password } = await makeDemoCertificate(at)
  return openKeyStore(p12, password)
}
const roots = () => [store.chain.at(-1)!]

beforeAll(async () => {
  store = await newSigner()
  signer = new P12Signer('demo', store)
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Surat')
  unsigned = await pdf.save({ useObjectStreams: false })
  signed = Buffer.from(await signer.sign(unsigned, context))
})

describe('an untouched signature', () => {
  test('fits, and says by whom, when and over what', () => {
    const { intact, valid, last } = checkSignatures(signed, roots())
    expect({ intact, valid }).toEqual({ intact: true, valid: true })
    expect(last).toEqual({
      revision: 2,
      revisions: 2,
      digestOk: true,
      coversWholeDocument: true,
      certificateBound: true,
      signer: 'CONTOH Bakesbangpol Purwakarta (percobaan)',
      issuer: 'CONTOH LIKE-U Otoritas Percobaan',
      signedAt: at,
      timestamp: 'NONE',
      validThen: true,
      trusted: true,
    })
  })

  test('left every byte before it as it was', () => {
    expect(signed.subarray(0, unsigned.length).equals(unsigned)).toBe(true)
  })

  test('stays good under a second one', async () => {
    const twice = await signer.sign(signed, context)
    const { signatures, valid } = checkSignatures(twice, roots())
    expect(
      signatures.map(({ revision, revisions, digestOk, coversWholeDocument }) => [
        revision,
        revisions,
        digestOk,
        coversWholeDocument,
      ]),
    ).toEqual([
      [2, 3, true, false],
      [3, 3, true, true],
    ])
    expect(valid).toBe(true)
  })

  test('is nobody’s while its authority is not trusted', async () => {
    const stranger = (await newSigner()).chain.at(-1)!
    expect(checkSignatures(signed, [stranger])).toMatchObject({ intact: true, valid: false, last: { trusted: false } })
  })
})

test('a file without a signature is not signed', () => {
  const nothing = { signatures: [], last: undefined, intact: false, valid: false }
  expect(checkSignatures(unsigned)).toEqual(nothing)
  expect(checkSignatures(new Uint8Array())).toEqual(nothing)
})

test('one changed byte is noticed wherever it is, also inside the signature', () => {
  const change = fc.tuple(fc.nat({ max: signed.length - 1 }), fc.integer({ min: 1, max: 255 }))
  const isNoticed = ([index, mask]: [number, number]): boolean => {
    const copy = Buffer.from(signed)
    copy[index] = copy[index]! ^ mask
    return !checkSignatures(copy, roots()).valid
  }
  fc.assert(fc.property(change, isNoticed), { numRuns: 300 })
  const start = signed.indexOf('/Contents <')
  const inside = fc.tuple(
    fc.integer({ min: start, max: signed.indexOf('000000', start) }),
    fc.integer({ min: 1, max: 255 }),
  )
  fc.assert(fc.property(inside, isNoticed), { numRuns: 700 })
})

test('something added after the signature is noticed', () => {
  const longer = checkSignatures(Buffer.concat([signed, Buffer.from('\n% lagi')]), roots())
  expect(longer).toMatchObject({ intact: false, valid: false, last: { digestOk: true, coversWholeDocument: false } })
})

test('signatures made at the same time do not disturb each other', async () => {
  const files = await Promise.all([1, 2, 3].map(() => signer.sign(unsigned, context)))
  expect(files.map((file) => checkSignatures(file, roots()).valid)).toEqual([true, true, true])
})

test('an expired certificate signs nothing', async () => {
  await expect(signer.sign(unsigned, { ...context, at: new Date('2040-01-01') })).rejects.toThrow(/only valid from/)
})
