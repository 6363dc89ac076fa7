import { createHash } from 'node:crypto'
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import { describeFile } from './archival.ts'
import { embedFaces, type Faces } from './faces.ts'
import { printable } from './printable.ts'
import { lineHeight, wrapped } from './wrapped.ts'

/** A4, in points. */
const shortSide = 595.28
const longSide = 841.89

/** White edge around what is printed, in points. */
export const margin = 42

/** What a printout is, and when it was made; the same content made at the same time gives the same bytes. */
export interface About {
  title: string
  madeAt: Date
  landscape?: boolean
}

/** How a line of a printout looks. */
export interface Ink {
  size?: number
  bold?: boolean
  align?: 'left' | 'center' | 'right'
}

/**
 * What is printed for the office's own use: lists, berita acara, labels. Written from top to bottom, page by page, and fit
 * for the archive (PDF/A-2b).
 */
export class Printout {
  readonly faces: Faces
  readonly width: number
  readonly height: number
  page!: PDFPage
  /** Distance of the next line from the lower edge. */
  at = 0
  readonly #pdf: PDFDocument
  readonly #about: About
  readonly #content = createHash('sha256')
  #head: (() => void) | undefined

  private constructor(pdf: PDFDocument, faces: Faces, about: About) {
    const { landscape = false } = about
    this.#pdf = pdf
    this.#about = about
    this.faces = faces
    this.width = landscape ? longSide : shortSide
    this.height = landscape ? shortSide : longSide
    this.turn()
  }

  /** Begins a printout on its first page. */
  static async begin(about: About): Promise<Printout> {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    return new Printout(pdf, await embedFaces(pdf), about)
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
    const said = printable(text, font)
    const slack = align === 'left' ? 0 : width - font.widthOfTextAtSize(said, size)
    this.#content.update(`${said}\n`)
    this.page.drawText(said, { x: x + (align === 'center' ? slack / 2 : slack), y: top - size, size, font })
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
    const { title, madeAt } = this.#about
    // To the second, as the description for archives tells it.
    const made = new Date(Math.floor(madeAt.getTime() / 1000) * 1000)
    const described = { title, author: 'LIKE-U', subject: title, producer: 'LIKE-U', made }
    describeFile(this.#pdf, described, `${made.toISOString()}${this.#content.digest('hex')}`)
    return this.#pdf.save({ useObjectStreams: false, addDefaultPage: false })
  }
}
