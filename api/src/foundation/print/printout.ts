import { PDFDocument, PDFName, PDFString, type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import { embedFaces, type Faces } from './faces.ts'
import { lineHeight, wrapped } from './wrapped.ts'

/** A4, in points. */
const shortSide = 595.28
const longSide = 841.89

/** White edge around what is printed, in points. */
export const margin = 42

/** How a line of a printout looks. */
export interface Ink {
  size?: number
  bold?: boolean
  align?: 'left' | 'center' | 'right'
}

/** What is printed for the office's own use: lists, berita acara, labels. Written from top to bottom, page by page. */
export class Printout {
  readonly faces: Faces
  readonly width: number
  readonly height: number
  page!: PDFPage
  /** Distance of the next line from the lower edge. */
  at = 0
  readonly #pdf: PDFDocument
  #head: (() => void) | undefined

  private constructor(pdf: PDFDocument, faces: Faces, landscape: boolean) {
    this.#pdf = pdf
    this.faces = faces
    this.width = landscape ? longSide : shortSide
    this.height = landscape ? shortSide : longSide
    this.turn()
  }

  /** Begins a printout; `madeAt` is what its properties say, so that the same content gives the same bytes. */
  static async begin({ title, madeAt, landscape = false }: { title: string; madeAt: Date; landscape?: boolean }) {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    pdf.setTitle(title, { showInWindowTitleBar: true })
    pdf.setProducer('LIKE-U')
    pdf.setCreationDate(madeAt)
    pdf.setModificationDate(madeAt)
    pdf.catalog.set(PDFName.of('Lang'), PDFString.of('id-ID'))
    return new Printout(pdf, await embedFaces(pdf), landscape)
  }

  /** Room between the edges. */
  get column(): number {
    return this.width - 2 * margin
  }

  face(bold?: boolean): PDFFont {
    return bold ? this.faces.bold : this.faces.regular
  }

  /** Goes on at the top of a new page. */
  turn(): void {
    this.page = this.#pdf.addPage([this.width, this.height])
    this.at = this.height - margin
    this.#head?.()
  }

  /** What is repeated at the top of every page that begins meanwhile. */
  under(head: () => void, print: () => void): void {
    this.#head = head
    head()
    print()
    this.#head = undefined
  }

  /** Makes sure that so much fits on the page. */
  need(height: number): void {
    if (this.at - height < margin) this.turn()
  }

  skip(height: number): void {
    this.at -= height
  }

  /** A paragraph, over as many lines as it takes. */
  text(text: string, ink: Ink = {}): void {
    for (const line of wrapped(text, this.face(ink.bold), ink.size ?? 10, this.column)) {
      this.need(lineHeight(ink.size))
      this.put(line, margin, this.at, this.column, ink)
      this.skip(lineHeight(ink.size))
    }
  }

  /** One line with its upper edge at `top`. */
  put(text: string, x: number, top: number, width: number, { size = 10, bold, align = 'left' }: Ink = {}): void {
    const font = this.face(bold)
    const slack = align === 'left' ? 0 : width - font.widthOfTextAtSize(text, size)
    this.page.drawText(text, { x: x + (align === 'center' ? slack / 2 : slack), y: top - size, size, font })
  }

  rule(x: number, y: number, width: number, height: number): void {
    this.page.drawRectangle({ x, y, width, height, color: rgb(0, 0, 0) })
  }

  /** The whole, with the number of each page at its foot. */
  async bytes(): Promise<Uint8Array> {
    const pages = this.#pdf.getPages()
    pages.forEach((page, index) => {
      this.page = page
      this.put(`Halaman ${index + 1} dari ${pages.length}`, margin, margin - 10, this.column, {
        size: 7,
        align: 'right',
      })
    })
    return this.#pdf.save({ addDefaultPage: false })
  }
}
