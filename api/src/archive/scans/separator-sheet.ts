import { PDFDocument, StandardFonts } from 'pdf-lib'
import QRCode from 'qrcode'
import { separatorText } from './separator.ts'

const a4 = { width: 595, height: 842 }
const side = 300

/** A sheet to lay between two letters before they are scanned; good for being copied and used again. */
export async function separatorSheet(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle('Lembar pemisah')
  pdf.setLanguage('id')
  const page = pdf.addPage([a4.width, a4.height])
  const font = await pdf.embedFont(StandardFonts.HelveticaBold)
  const code = await pdf.embedPng(
    await QRCode.toBuffer(separatorText, { errorCorrectionLevel: 'H', margin: 0, width: 600 }),
  )
  page.drawImage(code, { x: (a4.width - side) / 2, y: 340, width: side, height: side })
  page.drawText('LEMBAR PEMISAH', { x: 148, y: 270, size: 34, font })
  page.drawText('Letakkan di antara dua surat sebelum dipindai.', { x: 148, y: 235, size: 13, font })
  return pdf.save()
}
