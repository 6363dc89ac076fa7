import type { PDFDocument } from 'pdf-lib'
import { type PhotoQuality, uprightPhoto } from './photo.ts'

// A4 in points.
const [short, long] = [595.28, 841.89]

/** Binds PDFs and photos into one PDF, in this order: photos fill a page of A4 each. */
export async function bindPdf(files: readonly File[], quality: PhotoQuality): Promise<Blob> {
  const { PDFDocument: Document } = await import('pdf-lib')
  const bound = await Document.create()
  for (const file of files) {
    if (file.type === 'application/pdf') await addPages(bound, await Document.load(await file.arrayBuffer()))
    else await addPhoto(bound, await uprightPhoto(file, quality))
  }
  return new Blob([(await bound.save()) as Uint8Array<ArrayBuffer>], { type: 'application/pdf' })
}

async function addPages(bound: PDFDocument, other: PDFDocument): Promise<void> {
  for (const page of await bound.copyPages(other, other.getPageIndices())) bound.addPage(page)
}

async function addPhoto(bound: PDFDocument, photo: Blob): Promise<void> {
  const image = await bound.embedJpg(await photo.arrayBuffer())
  const size: [number, number] = image.width > image.height ? [long, short] : [short, long]
  const page = bound.addPage(size)
  const { width, height } = image.scaleToFit(...size)
  page.drawImage(image, { x: (size[0] - width) / 2, y: (size[1] - height) / 2, width, height })
}
