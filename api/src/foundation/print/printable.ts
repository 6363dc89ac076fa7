import type { PDFFont } from 'pdf-lib'

const plain = /^[ -~]*$/
const known = new WeakMap<PDFFont, ReadonlySet<number>>()

/** The text with a question mark for each character the font has no picture of; an archive takes no empty boxes. */
export function printable(text: string, font: PDFFont): string {
  if (plain.test(text)) return text
  const characters = known.get(font) ?? new Set(font.getCharacterSet())
  known.set(font, characters)
  return Array.from(text, (character) => (characters.has(character.codePointAt(0)!) ? character : '?')).join('')
}
