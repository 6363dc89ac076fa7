import type { Text } from '../text.ts'
import type { Format } from './format.ts'

// Control, format (direction overrides, zero-width, soft hyphen) and lone surrogate code points: never seen, so they
// only serve to deceive or to break things; PostgreSQL refuses NUL outright. Line feeds are judged apart.
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Whether a text carries characters nobody can see: NUL, control, direction or zero-width ones. */
export const hasHiddenCharacters = (text: string): boolean => text.search(hidden) >= 0

// Tabs and exotic line ends are blanks to a person, so they must not glue two words together when they go.
const visible = (raw: string): string =>
  raw
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(hidden, '')
    .normalize('NFC')

/** Tidies one line of text: composed letters, single blanks, nothing invisible. */
export const cleanText = (raw: string): string => visible(raw).replace(/\s+/g, ' ').trim()

/** Tidies a number or code: like a line of text, with full-width and other look-alike forms made plain. */
export const cleanCode = (raw: string): string => cleanText(raw.normalize('NFKC'))

/** Tidies several lines of text, keeping paragraphs but no more than one empty line between them. */
export const cleanParagraphs = (raw: string): string =>
  visible(raw)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const hiddenFault = (value: string): Text | undefined =>
  hasHiddenCharacters(value)
    ? {
        id: 'Ada karakter tersembunyi dalam isian. Ketik ulang tanpa menyalin dari tempat lain.',
        en: 'The text contains hidden characters. Type it again instead of pasting it.',
      }
    : undefined

/** One line of free text. */
export const plainText: Format = { normalise: cleanText, fault: hiddenFault, example: 'Pengaruh literasi digital' }

/** Free text of several paragraphs. */
export const paragraphs: Format = {
  normalise: cleanParagraphs,
  fault: hiddenFault,
  example: 'Latar belakang penelitian.\n\nTujuan penelitian.',
}
