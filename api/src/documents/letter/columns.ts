import { body, leading } from './page.ts'
import type { Piece } from './paginate.ts'
import { drawLine, linesOf, type Setting } from './paragraph.ts'

/** Texts side by side, each wrapped in its own column; rows longer than half a page may break between two lines. */
export function sideBySide(cells: { text: string; setting: Setting }[]): Piece[] {
  const columns = cells.map(({ text, setting }) => ({ setting, lines: linesOf(text, setting) }))
  const count = Math.max(...columns.map(({ lines }) => lines.length))
  const height = Math.max(...cells.map(({ setting }) => leading(setting.style ?? body)))
  return Array.from({ length: count }, (_, index) => ({
    height,
    keepWithNext: index < count - 1 && (count < 20 || index === 0 || index === count - 2),
    draw: (sheet, top) => {
      for (const { lines, setting } of columns) {
        const line = lines[index]
        if (line) drawLine(sheet, line, top, setting)
      }
    },
  }))
}

/** A label, a colon in its own column, and the value. */
export const labelled = (label: string, value: string, at: { x: number; width: number; label: number }): Piece[] =>
  sideBySide([
    { text: label, setting: { x: at.x, width: at.label - 6 } },
    { text: ':', setting: { x: at.x + at.label, width: 8 } },
    { text: value, setting: { x: at.x + at.label + 10, width: at.width - at.label - 10 } },
  ])

/** `1.` `2.` … before each text; a single text stands without a number. */
export const numbered = (items: string[], { x, width }: { x: number; width: number }): Piece[] =>
  items.length === 1
    ? sideBySide([{ text: items[0] ?? '', setting: { x, width, align: 'justify' } }])
    : items.flatMap((text, index) =>
        sideBySide([
          { text: `${index + 1}.`, setting: { x, width: 20 } },
          { text, setting: { x: x + 20, width: width - 20, align: 'justify' } },
        ]),
      )
