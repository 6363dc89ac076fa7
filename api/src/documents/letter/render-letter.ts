import { PDFDocument, type PDFFont, type PDFImage } from 'pdf-lib'
import { bodyOf, endOf } from './body.ts'
import { cleanLetter } from './clean.ts'
import { coatOfArms } from './coat-of-arms.ts'
import { copiesTo } from './copies.ts'
import { heading } from './heading.ts'
import type { Letter } from './letter.ts'
import { letterhead } from './letterhead.ts'
import { describe } from './metadata.ts'
import { drawPageFoot } from './page-foot.ts'
import { page, space } from './page.ts'
import { drawDown, gap, paginate, together, type Piece } from './paginate.ts'
import { UnprintableLetter, unprintable } from './printable.ts'
import { ReadingOrder } from './reading-order.ts'
import { runningHead } from './running-head.ts'
import { Sheet } from './sheet.ts'
import { signatureBlock } from './signature-block.ts'
import { addSignatureField } from './signature-field.ts'
import { addStructureTree } from './structure-tree.ts'
import { parsedFonts, typefaces, type Typeface, type Weight } from './typeface.ts'

/**
 * Prints a letter as PDF, A4, fonts embedded. The same letter always gives the same bytes.
 * @throws UnprintableLetter when a character is in none of its fonts
 */
export async function renderLetter(raw: Letter): Promise<Uint8Array> {
  const letter = cleanLetter(raw)
  const missing = unprintable(letter)
  if (missing.length > 0) throw new UnprintableLetter(missing)
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const fonts = await embedFonts(pdf)
  const arms = await pdf.embedJpg(await coatOfArms())
  const order = new ReadingOrder()
  const room = page.height - page.top - page.bottom
  const pages = paginate(piecesOf(letter, arms), room, runningHead(letter.letterhead))
  pages.forEach((pieces, index) => {
    const sheet = new Sheet(pdf.addPage([page.width, page.height]), fonts, order)
    drawDown(sheet, pieces, page.height - page.top)
    drawPageFoot(sheet, letter, index, pages.length)
    sheet.close()
  })
  addSignatureField(pdf, order)
  addStructureTree(pdf, order)
  describe(pdf, letter)
  return pdf.save({ useObjectStreams: false, addDefaultPage: false, objectsPerTick: Infinity })
}

/**
 * The last lines of the text go with the signature: alone on a page, it could be put under any letter. So do the copies,
 * which alone would make a page of their own.
 */
function piecesOf(letter: Letter, arms: PDFImage): Piece[] {
  const text = [...heading(letter), ...bodyOf(letter)]
  return [
    letterhead(letter.letterhead, arms),
    ...text.slice(0, -1),
    ...together([
      ...text.slice(-1),
      ...endOf(letter),
      gap(space.part * 1.5),
      ...signatureBlock(letter),
      ...copiesTo(letter.copies),
    ]),
  ]
}

async function embedFonts(pdf: PDFDocument): Promise<Record<Weight, PDFFont>> {
  pdf.registerFontkit(parsedFonts)
  const embed = ({ bytes, name }: Typeface) => pdf.embedFont(bytes, { subset: true, customName: name })
  return { regular: await embed(typefaces.regular), bold: await embed(typefaces.bold) }
}
