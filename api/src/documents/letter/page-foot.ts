import { Element } from './element.ts'
import type { Letter } from './letter.ts'
import { column, leading, page, rightEdge, tiny } from './page.ts'
import { drawLine, linesOf, type Setting } from './paragraph.ts'
import { widthOf, type Sheet, type Style } from './sheet.ts'
import type { Line } from './wrap.ts'

const setting: Setting = { x: page.left, width: column, style: tiny, align: 'center' }
const mark: Style = { size: 9, weight: 'bold', gray: 0.35 }

/** What every page carries: the note on the signature, the number of the page, CONTOH or PRATINJAU when it is one. */
export function drawPageFoot(sheet: Sheet, letter: Letter, index: number, count: number): void {
  const number = count > 1 ? `${letter.number}  —  Halaman ${index + 1} dari ${count}` : ''
  const note = linesOf(letter.footer, setting)
  const drawNote = () => drawLines(sheet, note, page.bottom - 20)
  // Read once, where the letter ends.
  if (index === count - 1) drawNote()
  sheet.onEveryPage(() => {
    if (index < count - 1) drawNote()
    sheet.box(page.left, page.bottom - 16, column, 0.4)
    drawLines(sheet, linesOf(number, setting), page.bottom - 20 - note.length * leading(tiny))
    if (letter.preview) drawMark(sheet, 'PRATINJAU')
    else if (letter.demo) drawMark(sheet, 'CONTOH')
  })
}

function drawLines(sheet: Sheet, lines: Line[], top: number): void {
  const as = new Element('P')
  lines.forEach((line, at) => drawLine(sheet, line, top - at * leading(tiny), { ...setting, as }))
}

/** In the corner, where it hides nothing and cannot be cut off unseen. */
function drawMark(sheet: Sheet, word: string): void {
  const width = widthOf(word, mark) + 10
  const [x, y] = [rightEdge - width, page.height - 32]
  sheet.frame(x, y, width, 15, 0.35)
  sheet.text([word], x + 5, y + 4.4, mark)
}
