import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Sheaf, Tasks } from './tasks.ts'

/** Longest side of the page an image is put on, in points: that of A4. */
const longestSide = 842

/** Cuts a stack into parts. Pages and images are taken over as they are: nothing is drawn or pressed anew. */
export async function cutParts({ sheaves, parts }: Tasks['cut']['order'], folder: string): Promise<number> {
  const pages = await pagesOf(sheaves)
  for (const [number, { first, last }] of parts.entries()) {
    const part = await PDFDocument.create({ updateMetadata: false })
    for (const page of pages.slice(first, last + 1)) await page(part)
    await writeFile(join(folder, `part-${number}.pdf`), await part.save())
  }
  return parts.length
}

/** Puts one page of the stack at the end of a part. */
type Page = (part: PDFDocument) => Promise<unknown>

async function pagesOf(sheaves: readonly Sheaf[]): Promise<Page[]> {
  const found: Page[] = []
  for (const sheaf of sheaves) found.push(...(await pagesOfSheaf(sheaf)))
  return found
}

async function pagesOfSheaf({ path, mediaType }: Sheaf): Promise<Page[]> {
  const bytes = await readFile(path)
  if (mediaType !== 'application/pdf') return [(part) => addImage(part, bytes, mediaType)]
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.getPageIndices().map((index) => async (part) => part.addPage((await part.copyPages(pdf, [index]))[0]))
}

async function addImage(part: PDFDocument, bytes: Uint8Array, mediaType: string): Promise<void> {
  const image = mediaType === 'image/png' ? await part.embedPng(bytes) : await part.embedJpg(bytes)
  const scale = longestSide / Math.max(image.width, image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  part.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
}
