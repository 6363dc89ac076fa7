import { PDFDocument } from 'pdf-lib'

/** A small real PDF with a line of text, as a citizen's scanner would make it. */
export async function paper(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([420, 595]).drawText(text, { x: 40, y: 540, size: 14 })
  return pdf.save()
}
