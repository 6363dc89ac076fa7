import { readFile } from 'node:fs/promises'
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  type PDFName,
  type PDFPage,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  StandardFonts,
  TextRenderingMode,
} from 'pdf-lib'
import { describeCopy } from './describe-copy.ts'
import type { PageRead } from './read-page.ts'
import type { Word } from './read-table.ts'

/**
 * A searchable copy of a scan (PDF/A-2b): the picture of each page, and behind it the words that were read, which nobody
 * sees but every reader finds. Letters that are never drawn need no font in the file (ISO 19005-2, 6.2.11.4.1).
 */
export class SearchableCopy {
  readonly #pdf: PDFDocument
  readonly #font: PDFFont
  readonly #letters: ReadonlySet<number>

  private constructor(pdf: PDFDocument, font: PDFFont) {
    this.#pdf = pdf
    this.#font = font
    this.#letters = new Set(font.getCharacterSet())
  }

  /** Begins a copy under a title that names nobody. */
  static async begin(about: { title: string; made: string }): Promise<SearchableCopy> {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    describeCopy(pdf, about)
    return new SearchableCopy(pdf, await pdf.embedFont(StandardFonts.Helvetica))
  }

  /** Adds a page that was read from a picture of so many dots per inch. */
  async add({ image, words, ...pixels }: PageRead, dpi: number): Promise<void> {
    const scale = 72 / dpi
    const [width, height] = [pixels.width * scale, pixels.height * scale]
    const page = this.#pdf.addPage([width, height])
    page.drawImage(await this.#pdf.embedJpg(await readFile(image)), { x: 0, y: 0, width, height })
    const font = page.node.newFontDictionary(this.#font.name, this.#font.ref)
    page.pushOperators(beginText(), setTextRenderingMode(TextRenderingMode.Invisible))
    for (const word of words) this.#write(page, font, word, scale)
    page.pushOperators(endText())
  }

  save(): Promise<Uint8Array> {
    return this.#pdf.save({ addDefaultPage: false })
  }

  /** Each word as wide as it was seen, so that what is marked in a reader lies over what is seen. */
  #write(page: PDFPage, font: PDFName, { text, ...box }: Word, scale: number): void {
    const known = [...text].filter((letter) => this.#letters.has(letter.codePointAt(0)!)).join('')
    const size = Math.max(box.height * scale, 1)
    const natural = this.#font.widthOfTextAtSize(known, size)
    if (natural === 0) return
    const baseline = page.getHeight() - (box.top + box.height) * scale
    page.pushOperators(
      setFontAndSize(font, size),
      setCharacterSqueeze((100 * box.width * scale) / natural),
      setTextMatrix(1, 0, 0, 1, box.left * scale, baseline),
      showText(this.#font.encodeText(`${known} `)),
    )
  }
}
