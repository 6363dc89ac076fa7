import { Element } from './element.ts'
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

interface LabelledPlace {
  x: number
  width: number
  /** Width of the label. */
  label: number
  /** The table it is a row of, to a reader. */
  of: Element
}

/** A label, a colon in its own column, and the value. */
export function labelled(label: string, value: string, at: LabelledPlace): Piece[] {
  const row = new Element('TR', at.of)
  const [head, cell] = [new Element('TH', row, { scope: 'Row' }), new Element('TD', row)]
  return sideBySide([
    { text: label, setting: { x: at.x, width: at.label - 6, as: head } },
    { text: ':', setting: { x: at.x + at.label, width: 8 } },
    { text: value, setting: { x: at.x + at.label + 10, width: at.width - at.label - 10, as: cell } },
  ])
}

/** `1.` `2.` … before each text; a single text stands without a number. */
export function numbered(items: string[], { x, width, align = 'justify' }: Omit<Setting, 'style' | 'as'>): Piece[] {
  if (items.length === 1)
    return sideBySide([{ text: items[0] ?? '', setting: { x, width, align, as: new Element('P') } }])
  const list = new Element('L')
  return items.flatMap((text, index) => {
    const item = new Element('LI', list)
    const [number, words] = [new Element('Lbl', item), new Element('LBody', item)]
    return sideBySide([
      { text: `${index + 1}.`, setting: { x, width: 20, as: number } },
      { text, setting: { x: x + 20, width: width - 20, align, as: words } },
    ])
  })
}
