import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'
import { parsedFonts, typefaces } from '../documents/letter/typeface.ts'
import { formatDay, formatMoment } from '../foundation/formats/day.ts'
import type { ChainHead, Proof } from './count-proof.ts'
import type { Quarter } from './quarter.ts'

/** What a proof report says. */
export interface ReportContent {
  /** The agency's lines, the widest first. */
  agency: readonly string[]
  quarter: Quarter
  at: Date
  proof: Proof
  heads: readonly ChainHead[]
}

const left = 70
const top = 770
const number = new Intl.NumberFormat('id-ID')

/** Prints the quarterly proof report on one page (A4), for the head of the agency. */
export async function printReport(content: ReportContent): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(parsedFonts as never)
  const [regular, bold] = await Promise.all([
    pdf.embedFont(typefaces.regular.bytes, { subset: true }),
    pdf.embedFont(typefaces.bold.bytes, { subset: true }),
  ])
  pdf.setTitle(`Laporan keutuhan arsip ${content.quarter.name}`)
  pdf.setLanguage('id')
  draw(pdf.addPage([595, 842]), { regular, bold }, linesOf(content))
  return pdf.save()
}

/** One line: text, or a label with its value. */
type Line = { title: string } | { text: string } | { label: string; value: string } | null

function linesOf({ agency, quarter, at, proof, heads }: ReportContent): Line[] {
  const count = (label: string, value: number): Line => ({ label, value: number.format(value) })
  return [
    ...agency.map((text) => ({ title: text })),
    null,
    { title: `LAPORAN KEUTUHAN ARSIP ELEKTRONIK ${quarter.name}` },
    { text: `${formatDay(quarter.firstDay)} – ${formatDay(quarter.lastDay)}; dibuat ${formatMoment(at)}` },
    null,
    count('Arsip', proof.records),
    count('Dokumen terbit', proof.documents),
    count('Berkas', proof.files),
    count('Byte', proof.bytes),
    null,
    count('Pemeriksaan berkas dalam triwulan ini', proof.checked),
    count('Putaran pemeriksaan selesai', proof.rounds),
    count('Temuan dalam triwulan ini', proof.found),
    count('Temuan yang belum diselesaikan', proof.open),
    null,
    { title: 'Ujung rantai catatan audit (SHA-256)' },
    ...heads.map(({ lane, position, hash }) => ({ text: `${lane} · ${number.format(Number(position))} · ${hash}` })),
    null,
    { text: 'Setiap berkas dibaca utuh dan SHA-256-nya dibandingkan dengan yang dicatat ketika disimpan;' },
    { text: 'tanda tangan elektronik dokumen terbit diperiksa terhadap isinya.' },
  ]
}

function draw(sheet: PDFPage, { regular, bold }: { regular: PDFFont; bold: PDFFont }, lines: readonly Line[]): void {
  let y = top
  const write = (text: string, font: PDFFont, x = left) => sheet.drawText(text, { x, y, font, size: 10 })
  for (const line of lines) {
    if (line && 'title' in line) write(line.title, bold)
    if (line && 'text' in line) write(line.text, regular)
    if (line && 'label' in line) {
      write(line.label, regular)
      write(line.value, bold, 330)
    }
    y -= line ? 17 : 10
  }
}
