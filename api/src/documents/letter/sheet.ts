import {
  PDFArray,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  beginText,
  endText,
  fill,
  grayscale,
  moveText,
  rectangle,
  setFillingGrayscaleColor,
  setFontAndSize,
  type PDFFont,
  type PDFImage,
  type PDFPage,
} from 'pdf-lib'
import { Element } from './element.ts'
import type { ReadingOrder } from './reading-order.ts'
import { typefaces, type Weight } from './typeface.ts'

/** How a run of text looks. */
export interface Style {
  size: number
  weight: Weight
  /** 0 is black, 1 is white. */
  gray?: number
}

/** Width of the text in points. */
export const widthOf = (text: string, { size, weight }: Style): number => typefaces[weight].measure(text) * size

/** Whose the next thing drawn is: a part of the letter that is read, a rule, or what every page carries. */
type Owner = Element | 'Layout' | 'Pagination'

/** One page to draw on; coordinates are points from its lower left corner. */
export class Sheet {
  readonly #page: PDFPage
  readonly #fonts: Record<Weight, { font: PDFFont; key: PDFName }>
  readonly #order: ReadingOrder
  readonly #number: number
  #owner: Owner = 'Layout'
  #open: Owner | undefined

  constructor(page: PDFPage, fonts: Record<Weight, PDFFont>, order: ReadingOrder) {
    const onPage = (font: PDFFont) => ({ font, key: page.node.newFontDictionary(font.name, font.ref) })
    this.#page = page
    this.#fonts = { regular: onPage(fonts.regular), bold: onPage(fonts.bold) }
    this.#order = order
    this.#number = order.turn()
  }

  /** What is drawn meanwhile is that part of the letter; what belongs to no part is not read. */
  as(element: Element, draw: () => void): void {
    if (this.#owner === 'Pagination') return draw()
    element.join(this.#order.document)
    this.#during(element, draw)
  }

  /** What is drawn meanwhile stands on every page, and is not read again on each. */
  onEveryPage(draw: () => void): void {
    this.#during('Pagination', draw)
  }

  /** Ends the page; nothing may be drawn after it. */
  close(): void {
    if (this.#open) this.#page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
    this.#open = undefined
  }

  /** Sets words on a base line; `stretch` points are added to every space between them. */
  text(words: string[], x: number, baseline: number, style: Style, stretch = 0): void {
    if (words.length === 0) return
    const { key } = this.#fonts[style.weight]
    this.#begin()
    this.#page.pushOperators(
      setFillingGrayscaleColor(style.gray ?? 0),
      beginText(),
      setFontAndSize(key, style.size),
      moveText(x, round(baseline)),
      this.#showWords(words, style, stretch),
      endText(),
    )
  }

  /** A filled rectangle; also how rules are drawn. */
  box(x: number, y: number, width: number, height: number): void {
    this.boxes([{ x, y, width, height }])
  }

  /** Many black rectangles in one path, such as the modules of a QR code. */
  boxes(boxes: { x: number; y: number; width: number; height: number }[]): void {
    const path = boxes.map(({ x, y, width, height }) => rectangle(round(x), round(y), round(width), round(height)))
    this.#begin()
    this.#page.pushOperators(setFillingGrayscaleColor(0), ...path, fill())
  }

  /** An empty frame. */
  frame(x: number, y: number, width: number, height: number, gray: number): void {
    this.#begin()
    this.#page.drawRectangle({ x, y, width, height, borderWidth: 0.8, borderColor: grayscale(gray) })
  }

  image(image: PDFImage, x: number, y: number, width: number, height: number): void {
    this.#begin()
    this.#page.drawImage(image, { x, y, width, height })
  }

  #during(owner: Owner, draw: () => void): void {
    const before = this.#owner
    this.#owner = owner
    draw()
    this.#owner = before
  }

  /** Marks what comes next as its owner's, unless what came last was that owner's, too. */
  #begin(): void {
    if (this.#open === this.#owner) return
    this.close()
    this.#open = this.#owner
    const [role, facts] =
      this.#owner instanceof Element
        ? [this.#owner.role, `<</MCID ${this.#order.mark(this.#owner, this.#number)}>>`]
        : ['Artifact', `<</Type /${this.#owner}>>`]
    this.#page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(role), facts]))
  }

  #showWords(words: string[], style: Style, stretch: number): PDFOperator {
    const { font } = this.#fonts[style.weight]
    const parts = PDFArray.withContext(this.#page.doc.context)
    const runs = stretch === 0 ? [words.join(' ')] : words.map((word, i) => (i < words.length - 1 ? `${word} ` : word))
    runs.forEach((run, index) => {
      if (index > 0) parts.push(PDFNumber.of(Math.round((-stretch / style.size) * 1000)))
      parts.push(font.encodeText(run))
    })
    return PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [parts])
  }
}

const round = (points: number): number => Math.round(points * 1000) / 1000
