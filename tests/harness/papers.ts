import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'

/** A file ready to be uploaded. */
export interface PaperFile {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** A small real PDF with a line of text, as a citizen's scanner would make it. */
export async function paper(text: string): Promise<PaperFile> {
  const pdf = await PDFDocument.create()
  pdf.addPage([420, 595]).drawText(text, { x: 40, y: 540, size: 14 })
  return { name: `${text}.pdf`, mediaType: 'application/pdf', bytes: await pdf.save() }
}

/** A small real photo, as a phone would take it. */
export async function photo(name: string): Promise<PaperFile> {
  const blank = sharp({ create: { width: 300, height: 400, channels: 3, background: '#b22222' } })
  return { name: `${name}.jpg`, mediaType: 'image/jpeg', bytes: await blank.jpeg().toBuffer() }
}

/** A PDF of more than a megabyte, as a scanner in colour makes it. */
export async function thickPaper(text: string): Promise<PaperFile> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const scan = sharp({ create: { width: 1100, height: 1100, channels: 3, background: '#fff', noise } })
  const pdf = await PDFDocument.create()
  const image = await pdf.embedJpg(await scan.jpeg({ quality: 95 }).toBuffer())
  pdf.addPage([420, 595]).drawImage(image, { x: 10, y: 100, width: 400, height: 400 })
  return { name: `${text}.pdf`, mediaType: 'application/pdf', bytes: await pdf.save() }
}
