import sharp from 'sharp'
import { expect, test } from 'vitest'
import { findCodes } from '../apart/find-codes.ts'
import { isSeparator } from './separator.ts'
import { drawBarcode } from './separator-barcode.ts'

/** A barcode in the middle of a page that was scanned lying so many degrees askew. */
async function scanned(text: string, turn: number) {
  const bars = sharp(await drawBarcode(text)).flatten({ background: '#fff' })
  const page = { top: 300, bottom: 300, left: 100, right: 100, background: '#fff' }
  const sheet = await bars.resize({ width: 800, kernel: 'nearest' }).extend(page).png().toBuffer()
  const turned = sharp(sheet).rotate(turn, { background: '#fff' }).ensureAlpha().raw()
  const { data, info } = await turned.toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

test.each([
  ['LIKE-U:PEMISAH', 0, true],
  ['PATCHT', 90, true],
  ['LIKE-U:PEMISAH', 3, true],
  ['8991234567890', 180, false],
])('a sheet with the barcode %s, turned by %i degrees', async (text, turn, ends) => {
  const codes = await findCodes(await scanned(text, turn))
  expect(codes.map((code) => code.text)).toEqual([text])
  expect(isSeparator(codes[0]!.text)).toBe(ends)
})
