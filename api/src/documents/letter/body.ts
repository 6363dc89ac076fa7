import { numbered, labelled, sideBySide } from './columns.ts'
import { Element } from './element.ts'
import type { DataRow, DataTable, Letter } from './letter.ts'
import { body as plain, column, page, space, strong } from './page.ts'
import { gap, type Piece } from './paginate.ts'
import { paragraph } from './paragraph.ts'
import { widthOf } from './sheet.ts'
import { table } from './table.ts'

const full = { x: page.left, width: column }
const data = { x: page.left + 20, width: column - 20 }
const labelRoom = { least: 90, most: 160 }

/** The body from Dasar to Ketentuan, each part set apart from the one before. */
export const bodyOf = (letter: Letter): Piece[] =>
  [
    named('Dasar', letter.legalBasis),
    named('Memperhatikan', letter.considerations),
    running(letter.opening),
    ...dataParts(letter.data),
    provisions(letter.provisions),
  ]
    .filter((part) => part.length > 0)
    .flatMap((part) => [gap(space.part), ...part])

/** The sentences after the body: how it ends and until when it counts. */
export const endOf = (letter: Letter): Piece[] =>
  [running(letter.validity), running(letter.closing)]
    .filter((part) => part.length > 0)
    .flatMap((part) => [gap(space.part), ...part])

const running = (text: string | undefined): Piece[] => (text ? paragraph(text, { ...full, align: 'justify' }) : [])

function named(label: string, items: string[]): Piece[] {
  if (items.length === 0) return []
  const x = page.left + 102
  // Left ragged: in so narrow a column, stretched lines tear apart.
  const list = numbered(items, { x, width: page.left + column - x, align: 'left' })
  const [first, ...rest] = list
  const [name] = sideBySide([
    { text: label, setting: { x: page.left, width: 90, as: new Element('P') } },
    { text: ':', setting: { x: page.left + 90, width: 8 } },
  ])
  return first && name ? [overlaid(first, name), ...rest] : []
}

const overlaid = (piece: Piece, other: Piece): Piece => ({
  ...piece,
  draw: (sheet, top) => {
    other.draw?.(sheet, top)
    piece.draw?.(sheet, top)
  },
})

function provisions(items: string[]): Piece[] {
  if (items.length === 0) return []
  const [intro] = paragraph('Dengan ketentuan sebagai berikut:', full)
  return [...(intro ? [{ ...intro, keepWithNext: true }] : []), ...numbered(items, full)]
}

/** Rows that follow each other are one part, with one width for their labels; every table is a part of its own. */
function dataParts(items: (DataRow | DataTable)[]): Piece[][] {
  const parts: Piece[][] = []
  let rows: DataRow[] = []
  for (const item of items) {
    if ('label' in item) {
      rows.push(item)
      continue
    }
    const of = new Element('Table')
    parts.push(dataRows(rows), [...caption(item, of), ...table(item, { ...full, of })])
    rows = []
  }
  return [...parts, dataRows(rows)]
}

function dataRows(rows: DataRow[]): Piece[] {
  const longest = Math.max(labelRoom.least, ...rows.map(({ label }) => widthOf(label, plain) + 14))
  const place = { ...data, label: Math.min(longest, labelRoom.most), of: new Element('Table') }
  return rows.flatMap(({ label, value }) => labelled(label, value, place))
}

function caption({ caption: text }: DataTable, of: Element): Piece[] {
  if (!text) return []
  const lines = paragraph(text, { ...full, style: strong, as: new Element('Caption', of) })
  return [...lines.map((line) => ({ ...line, keepWithNext: true })), gap(3)]
}
