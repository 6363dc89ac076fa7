import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { renderLetter } from '../../api/src/documents/letter/render-letter.ts'
import { archivalFaults } from '../harness/archival-faults.ts'
import { readPdf } from '../harness/pdf.ts'
import { taggingFaults } from '../harness/tagging-faults.ts'
import { hasTool } from '../harness/tools.mjs'
import { letters } from './letter-samples/letters.ts'

const skipped = !(['pdfinfo', 'mutool'] as const).every(hasTool) && !process.env.CI

describe.each(Object.entries(letters))('the letter of %s', (_name, letter) => {
  test('is fit for the archive (PDF/A-2b)', async () => {
    expect(await archivalFaults(await renderLetter(letter))).toEqual([])
  })

  test('can be read aloud from beginning to end', async () => {
    expect(await taggingFaults(await renderLetter(letter))).toEqual([])
  })

  test.skipIf(skipped)('reads the same to independent programs', async () => {
    const pdf = await renderLetter(letter)
    const read = (await readPdf(pdf, 'pdfinfo', '-struct-text', '@')).replace(/"\s+"/g, '')
    const { number, signatory, opening } = letter
    expect([number, signatory.name, opening ?? ''].filter((text) => !read.includes(text))).toEqual([])
    expect(read).not.toContain('Halaman 1')
    expect(await readPdf(pdf, 'mutool', 'show', '@', 'trailer/Root/StructTreeRoot/K/S')).toContain('/Document')
  })
})

test('every row of a table is read once, its head too, over however many pages', async () => {
  const read = await readPdf(await renderLetter(letters.foreignWorkers), 'pdfinfo', '-struct-text', '@')
  expect(read.match(/^ *TR$/gm)).toHaveLength(4 + 1 + 30)
  expect(read.match(/"Kewarganegaraan"/g)).toHaveLength(1)
})

test('what is not fit for the archive is noticed', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('Surat', { opacity: 0.5 })
  pdf.addJavaScript('start', 'app.alert(1)')
  const bytes = await pdf.save({ useObjectStreams: false })
  expect(await archivalFaults(bytes)).toEqual(expect.arrayContaining(['JS', 'ca', 'output intent', 'no identifier']))
  expect(await taggingFaults(bytes)).toEqual(['no structure'])
})
