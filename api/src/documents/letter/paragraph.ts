import { Element } from './element.ts'
import { ascent, body, leading } from './page.ts'
import type { Piece } from './paginate.ts'
import { widthOf, type Sheet, type Style } from './sheet.ts'
import { wrap, type Line } from './wrap.ts'

/** Where text stands and how it is set. */
export interface Setting {
  x: number
  width: number
  style?: Style
  align?: 'left' | 'center' | 'right' | 'justify'
  /** What it is to a reader; without it it is none of the text. */
  as?: Element
}

/** Running text as lines; neither its first nor its last line stands alone on a page. */
export function paragraph(text: string, given: Setting): Piece[] {
  const setting = { as: new Element('P'), ...given }
  const lines = linesOf(text, setting)
  return lines.map((line, index) => ({
    height: leading(setting.style ?? body),
    keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (sheet, top) => drawLine(sheet, line, top, setting),
  }))
}

/** The lines the text takes in that setting. */
export const linesOf = (text: string, { width, style = body }: Setting): Line[] =>
  wrap(text, width, (part) => widthOf(part, style))

/** Draws one line with its upper edge at `top`. */
export function drawLine(sheet: Sheet, line: Line, top: number, setting: Setting): void {
  const { x, width, style = body, align = 'left', as } = setting
  const slack = width - widthOf(line.words.join(' '), style)
  const indent = align === 'right' ? slack : align === 'center' ? slack / 2 : 0
  const stretch = align === 'justify' ? stretchOf(line, slack, style) : 0
  const draw = () => sheet.text(readable(line), x + indent, top - ascent(style), style, stretch)
  if (as) sheet.as(as, draw)
  else draw()
}

const readable = ({ words, spaced }: Line): string[] =>
  spaced ? words.map((word, index) => (index === words.length - 1 ? `${word} ` : word)) : words

/** A line with few words is left ragged rather than torn apart. */
function stretchOf(line: Line, slack: number, style: Style): number {
  const stretch = slack / (line.words.length - 1)
  return line.last || line.words.length < 2 || stretch > style.size * 0.7 ? 0 : stretch
}
