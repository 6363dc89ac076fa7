import { expect, test } from 'vitest'
import { preparePaper } from './prepare-paper.ts'

const fileOf = (type: string, size = 10) => new File([new Uint8Array(size)], 'berkas', { type })
const [pdf, jpeg, word] = ['application/pdf', 'image/jpeg', 'application/msword']

const scanned = { formats: ['PDF' as const], maxBytes: 100 }
const photographed = { formats: ['JPEG' as const, 'PNG' as const], maxBytes: 100 }

test.each([
  ['a PDF where one is asked for', [fileOf(pdf)], scanned],
  ['a photo where one is asked for', [fileOf(jpeg)], photographed],
])('%s stays as it is', async (_what, files, asked) => {
  expect(await preparePaper(files, asked)).toBe(files[0])
})

test.each([
  ['nothing', [], scanned, 'EMPTY'],
  ['an empty file', [fileOf(pdf, 0)], scanned, 'EMPTY'],
  ['a text document', [fileOf(word)], scanned, 'FORMAT'],
  ['a PDF where a photo is asked for', [fileOf(pdf)], photographed, 'FORMAT'],
  ['two photos where one is asked for', [fileOf(jpeg), fileOf(jpeg)], photographed, 'ONE_ONLY'],
  ['a PDF that is too large', [fileOf(pdf, 101)], scanned, 'TOO_LARGE'],
  ['PDFs that are none', [fileOf(pdf), fileOf(pdf)], scanned, 'UNREADABLE'],
])('%s is refused', async (_what, files, asked, fault) => {
  await expect(preparePaper(files, asked)).rejects.toMatchObject({ fault })
})
