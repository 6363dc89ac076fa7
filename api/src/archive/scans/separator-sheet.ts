import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib'
import QRCode from 'qrcode'
import { separatorText } from './separator.ts'
import { drawBarcode } from './separator-barcode.ts'

const a4 = { width: 595, height: 842 }
const side = 300
const bars = { width: 360, height: 60 }

/**
 * A sheet to lay between two letters before they are scanned; good for being copied and used again. It says so in two
 * codes: if one is creased or cut off, the other is read.
 */
export async function separatorSheet(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle('Lembar pemisah')
  pdf.setLanguage('id')
  const page = pdf.addPage([a4.width, a4.height])
  await addCodes(pdf, page)
  const font = await pdf.embedFont(StandardFonts.HelveticaBold)
  page.drawText('LEMBAR PEMISAH', { x: 148, y: 270, size: 34, font })
  page.drawText('Letakkan di antara dua surat sebelum dipindai.', { x: 148, y: 235, size: 13, font })
  return pdf.save()
}

async function addCodes(pdf: PDFDocument, page: PDFPage): Promise<void> {
  const square = await pdf.embedPng(
    await QRCode.toBuffer(separatorText, { errorCorrectionLevel: 'H', margin: 0, width: 600 }),
  )
  page.drawImage(square, { x: (a4.width - side) / 2, y: 340, width: side, height: side })
  const barcode = await pdf.embedPng(await drawBarcode(separatorText))
  page.drawImage(barcode, { x: (a4.width - bars.width) / 2, y: 120, ...bars })
}
