import { Element } from './element.ts'
import { drawFigure } from './figure.ts'
import { indonesianDate } from './indonesian-date.ts'
import type { Capacity, Letter, Signatory } from './letter.ts'
import { column, page, strong, tiny } from './page.ts'
import { drawDown, gap, heightOf, together, type Piece } from './paginate.ts'
import { paragraph, type Setting } from './paragraph.ts'
import { drawQrCode } from './qr-code.ts'
import { widthOf, type Sheet } from './sheet.ts'

const prefixes: Record<Capacity, string> = { SELF: '', ON_BEHALF: 'a.n. ', PLT: 'Plt. ', PLH: 'Plh. ' }
const place: Setting = { x: page.left + column * 0.46, width: column * 0.54 }
const qrSide = 62

/** Position, QR code and name of who signs, on one page, in the right half. */
export function signatureBlock(letter: Letter): Piece[] {
  const { name, rank, nip } = letter.signatory
  return together([
    ...(letter.heading.form === 'TITLED' ? issuedAt(letter) : []),
    ...positionLines(letter.signatory),
    gap(8),
    proof(letter),
    gap(6),
    ...nameLines(name),
    ...(rank ? paragraph(rank, place) : []),
    ...(nip ? paragraph(`NIP ${nip}`, place) : []),
  ])
}

const issuedAt = ({ place: town, date }: Letter): Piece[] => [
  ...paragraph(`Dikeluarkan di ${town}`, place),
  ...paragraph(`pada tanggal ${indonesianDate(date)}`, place),
  gap(6),
]

/** The prefix hangs out to the left of the column, so that all lines of the position begin alike. */
function positionLines({ capacity, position }: Signatory): Piece[] {
  const style = strong
  const prefix = prefixes[capacity]
  return position.flatMap((text, index) => {
    const ending = index === position.length - 1 ? ',' : ''
    const as = new Element('P')
    const lines = paragraph(`${text}${ending}`, { ...place, style, as })
    return index === 0 && prefix ? lines.map((line, i) => (i === 0 ? hanging(line, prefix, as) : line)) : lines
  })
}

const hanging = (line: Piece, prefix: string, as: Element): Piece => ({
  ...line,
  draw: (sheet, top) => {
    sheet.as(as, () => sheet.text([prefix], place.x - widthOf(prefix, strong), top - strong.size, strong))
    line.draw?.(sheet, top)
  },
})

/** A name that needs two lines stands without the rule below it. */
function nameLines(name: string): Piece[] {
  const lines = paragraph(name, { ...place, style: strong })
  if (lines.length > 1) return lines
  return lines.map((line) => ({
    ...line,
    draw: (sheet, top) => {
      line.draw?.(sheet, top)
      sheet.box(place.x, top - strong.size - 2, widthOf(name, strong), 0.7)
    },
  }))
}

/** The address to type; the code is asked there, and stands below. */
const pageToOpen = ({ url, code }: Letter['verification']): string => url.replace(`/${code}`, '')

/** The code and where to check it: a way to the public check, not itself a signature. */
function proof({ verification }: Letter): Piece {
  const caption: Setting = { x: place.x + qrSide + 8, width: place.width - qrSide - 8, style: tiny }
  const lines = [
    ...paragraph('Pindai untuk memeriksa keaslian, atau buka:', caption),
    ...paragraph(pageToOpen(verification), caption),
    ...paragraph(`Kode: ${verification.code}`, caption),
  ]
  const textHeight = heightOf(lines)
  const height = Math.max(qrSide, textHeight)
  return {
    height,
    draw: (sheet: Sheet, top: number) => {
      const square = { x: place.x, y: top - qrSide, width: qrSide, height: qrSide }
      drawFigure(sheet, `Kode QR ke ${verification.url}`, square, ({ x, y, width }) =>
        drawQrCode(sheet, verification.url, x, y, width),
      )
      drawDown(sheet, lines, top - (height - textHeight) / 2)
    },
  }
}
