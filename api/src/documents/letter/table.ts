import { Element } from './element.ts'
import type { DataTable } from './letter.ts'
import { leading, small, smallStrong } from './page.ts'
import { drawDown, heightOf, type Piece } from './paginate.ts'
import { drawLine, linesOf, type Setting } from './paragraph.ts'
import { widthOf, type Sheet } from './sheet.ts'

const padding = 3.5
const hair = 0.5
const numberWidth = 26

interface Column {
  x: number
  width: number
}

/** A ruled table with a leading column of numbers; its head is repeated on every page, and read once. */
export function table({ columns, rows }: DataTable, at: { x: number; width: number; of: Element }): Piece[] {
  const places = placesOf(columns, at)
  const head = stacked(row(['No.', ...columns.map(({ title }) => title)], places, { of: at.of, head: true }))
  const again: Piece = { ...head, draw: (sheet, top) => sheet.onEveryPage(() => head.draw?.(sheet, top)) }
  const body = rows.flatMap((cells, index) => row([`${index + 1}.`, ...cells], places, { of: at.of, head: false }))
  return [{ ...head, keepWithNext: true }, ...body.map((piece) => ({ ...piece, head: again }))]
}

function placesOf(columns: DataTable['columns'], at: { x: number; width: number }): Column[] {
  let x = at.x + numberWidth
  const places = widthsOf(columns, at.width - numberWidth).map((width) => {
    x += width
    return { x: x - width, width }
  })
  return [{ x: at.x, width: numberWidth }, ...places]
}

/** Shares of the room, except that no column is narrower than the longest word of its title while there is room. */
function widthsOf(columns: DataTable['columns'], room: number): number[] {
  const needs = columns.map(({ title }) => longestWord(title) + 2 * padding + hair)
  const needed = needs.reduce((sum, need) => sum + need, 0)
  const shares = columns.map(({ share = 1 }) => share)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const wishes = shares.map((share, index) => Math.max((room * share) / all - (needs[index] ?? 0), 0))
  const wished = wishes.reduce((sum, wish) => sum + wish, 0)
  if (needed >= room || wished === 0) return shares.map((share) => (room * share) / all)
  return needs.map((need, index) => need + ((room - needed) * (wishes[index] ?? 0)) / wished)
}

const longestWord = (title: string): number => Math.max(...title.split(' ').map((word) => widthOf(word, smallStrong)))

/** One row, line by line, so that a very long one may go over a page; rows of usual length stay whole. */
function row(cells: string[], places: Column[], { of, head }: { of: Element; head: boolean }): Piece[] {
  const style = head ? smallStrong : small
  const all = new Element('TR', of)
  const columns = places.map(({ x, width }, index) => {
    const as = head ? new Element('TH', all, { scope: 'Column' }) : new Element('TD', all)
    const setting: Setting = { x: x + padding, width: width - 2 * padding, style, as }
    return { setting, lines: linesOf(cells[index] ?? '', setting) }
  })
  const count = Math.max(...columns.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, index) => {
    const ends = { first: index === 0, last: index === count - 1 }
    const height = leading(style) + (ends.first ? padding : 0) + (ends.last ? padding : 0)
    return {
      height,
      keepWithNext: !ends.last && count < 20,
      draw: (sheet: Sheet, top: number) => {
        drawRules(sheet, places, { top, height, ...ends })
        for (const { lines, setting } of columns) {
          const line = lines[index]
          if (line) drawLine(sheet, line, top - (ends.first ? padding : 0), setting)
        }
      },
    }
  })
}

function drawRules(
  sheet: Sheet,
  places: Column[],
  { top, height, first, last }: { top: number; height: number; first: boolean; last: boolean },
): void {
  const lefts = places.map(({ x }) => x)
  const [left, right] = [Math.min(...lefts), Math.max(...places.map(({ x, width }) => x + width))]
  const across = (y: number) => ({ x: left, y, width: right - left + hair, height: hair })
  sheet.boxes([
    ...[...lefts, right].map((x) => ({ x, y: top - height, width: hair, height })),
    ...(first ? [across(top)] : []),
    ...(last ? [across(top - height)] : []),
  ])
}

/** The lines of the head as one piece. */
const stacked = (lines: Piece[]): Piece => ({
  height: heightOf(lines),
  draw: (sheet, top) => drawDown(sheet, lines, top),
})
