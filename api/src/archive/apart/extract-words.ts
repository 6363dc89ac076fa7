import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { PartRead, Tasks } from './tasks.ts'

/** The words a PDF says itself, without looking at its pictures. */
export async function extractWords({ path }: Tasks['extract']['order']): Promise<PartRead> {
  const library = await PDFiumLibrary.init()
  const pdf = await library.loadDocument(await readFile(path))
  const pages = [...pdf.pages()].map((page) => page.getText())
  return { words: pages.join('\n').replaceAll('\0', ''), pages: pages.length }
}
