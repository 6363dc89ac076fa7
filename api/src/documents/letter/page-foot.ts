import type { Letter } from './letter.ts'
import { column, leading, page, rightEdge, tiny } from './page.ts'
import { drawLine, linesOf, type Setting } from './paragraph.ts'
import { widthOf, type Sheet, type Style } from './sheet.ts'

const mark: Style = { size: 9, weight: 'bold', gray: 0.35 }

/** What every page carries: the note on the signature, the number of the page, CONTOH or PRATINJAU when it is one. */
export function drawPageFoot(sheet: Sheet, letter: Letter, index: number, count: number): void {
  const setting: Setting = { x: page.left, width: column, style: tiny, align: 'center' }
  const number = count > 1 ? `${letter.number}  —  Halaman ${index + 1} dari ${count}` : ''
  const lines = [letter.footer, number].filter(Boolean).flatMap((text) => linesOf(text, setting))
  sheet.box(page.left, page.bottom - 16, column, 0.4)
  lines.forEach((line, at) => drawLine(sheet, line, page.bottom - 20 - at * leading(tiny), setting))
  if (letter.preview) drawMark(sheet, 'PRATINJAU')
  else if (letter.demo) drawMark(sheet, 'CONTOH')
}

/** In the corner, where it hides nothing and cannot be cut off unseen. */
function drawMark(sheet: Sheet, word: string): void {
  const width = widthOf(word, mark) + 10
  const [x, y] = [rightEdge - width, page.height - 32]
  sheet.frame(x, y, width, 15, 0.35)
  sheet.text([word], x + 5, y + 4.4, mark)
}
