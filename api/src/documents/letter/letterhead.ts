import type { PDFImage } from 'pdf-lib'
import { drawFigure } from './figure.ts'
import type { Letterhead } from './letter.ts'
import { column, page, rightEdge, small } from './page.ts'
import { drawDown, heightOf, type Piece } from './paginate.ts'
import { paragraph, type Setting } from './paragraph.ts'

const armsHeight = 72

/** Kop surat: the coat of arms on the left, the agency's lines centred, a thick and a thin rule below. */
export function letterhead(head: Letterhead, arms: PDFImage): Piece {
  const armsWidth = Math.min((armsHeight * arms.width) / arms.height, armsHeight)
  const lines = linesOf(head, armsWidth)
  const textHeight = heightOf(lines)
  const inner = Math.max(armsHeight, textHeight)
  return {
    height: inner + 26,
    draw: (sheet, top) => {
      const place = { x: page.left, y: top - (inner + armsHeight) / 2, width: armsWidth, height: armsHeight }
      drawFigure(sheet, 'Lambang daerah', place, ({ x, y, width, height }) => sheet.image(arms, x, y, width, height))
      drawDown(sheet, lines, top - (inner - textHeight) / 2)
      sheet.box(page.left, top - inner - 9, column, 2.2)
      sheet.box(page.left, top - inner - 11.4, column, 0.7)
    },
  }
}

function linesOf(head: Letterhead, armsWidth: number): Piece[] {
  const x = page.left + armsWidth + 8
  const setting: Setting = { x, width: rightEdge - x, align: 'center' }
  const agency = head.agency.flatMap((line, index) =>
    paragraph(line.toUpperCase(), {
      ...setting,
      style: { size: index === head.agency.length - 1 ? 15 : 13, weight: 'bold' },
    }),
  )
  const contacts = [
    head.phone && `Telepon ${head.phone}`,
    head.email && `Pos-el ${head.email}`,
    head.web && `Laman ${head.web}`,
  ]
  const reach = contacts.filter(Boolean).join('  •  ')
  return [
    ...agency,
    ...[head.address, reach].filter(Boolean).flatMap((line) => paragraph(line, { ...setting, style: small })),
  ]
}
