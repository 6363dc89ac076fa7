import type { Letterhead } from './letter.ts'
import { column, page, smallStrong } from './page.ts'
import { drawDown, heightOf, type Piece } from './paginate.ts'
import { paragraph } from './paragraph.ts'

/** What the pages after the first begin with: whose letter it is, so that a loose sheet finds its way back. */
export function runningHead({ agency }: Letterhead): Piece {
  const setting = { x: page.left, width: column, style: smallStrong, align: 'center' } as const
  const lines = agency.flatMap((line) => paragraph(line.toUpperCase(), setting))
  const height = heightOf(lines)
  return {
    height: height + 18,
    draw: (sheet, top) =>
      sheet.onEveryPage(() => {
        drawDown(sheet, lines, top)
        sheet.box(page.left, top - height - 5, column, 0.7)
      }),
  }
}
