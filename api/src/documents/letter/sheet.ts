import {
  PDFArray,
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
  type PDFName,
  type PDFPage,
} from 'pdf-lib'
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

/** One page to draw on; coordinates are points from its lower left corner. */
export class Sheet {
  readonly #page: PDFPage
  readonly #fonts: Record<Weight, { font: PDFFont; key: PDFName }>

  constructor(page: PDFPage, fonts: Record<Weight, PDFFont>) {
    const onPage = (font: PDFFont) => ({ font, key: page.node.newFontDictionary(font.name, font.ref) })
    this.#page = page
    this.#fonts = { regular: onPage(fonts.regular), bold: onPage(fonts.bold) }
  }

  /** Sets words on a base line; `stretch` points are added to every space between them. */
  text(words: string[], x: number, baseline: number, style: Style, stretch = 0): void {
    if (words.length === 0) return
    const { key } = this.#fonts[style.weight]
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
    this.#page.pushOperators(setFillingGrayscaleColor(0), ...path, fill())
  }

  /** An empty frame. */
  frame(x: number, y: number, width: number, height: number, gray: number): void {
    this.#page.drawRectangle({ x, y, width, height, borderWidth: 0.8, borderColor: grayscale(gray) })
  }

  image(image: PDFImage, x: number, y: number, width: number, height: number): void {
    this.#page.drawImage(image, { x, y, width, height })
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
