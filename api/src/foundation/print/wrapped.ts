import type { PDFFont } from 'pdf-lib'

/** Height of a line of that size, in points. */
export const lineHeight = (size = 10): number => size * 1.3

const widths = new WeakMap<PDFFont, Map<string, number>>()

/** Width of a word at one point of size; words of lists come again and again. */
function widthOf(font: PDFFont, word: string): number {
  const known = widths.get(font) ?? new Map<string, number>()
  widths.set(font, known)
  const width = known.get(word) ?? font.widthOfTextAtSize(word, 1)
  known.set(word, width)
  return width
}

/** The text as lines no wider than that; a word that is longer goes on in the next line. */
export function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const room = width / size
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ').flatMap((one) => pieces(one, font, room))) {
      const longer = line ? `${line} ${word}` : word
      if (line && widthOf(font, longer) > room) lines.push(line)
      line = line && widthOf(font, longer) > room ? word : longer
    }
    lines.push(line)
  }
  return lines
}

/** A word cut where it does not fit. */
function pieces(word: string, font: PDFFont, room: number): string[] {
  if (widthOf(font, word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part && widthOf(font, part + letter) > room) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}
