import { cleanText } from './clean.ts'
import type { Letter } from './letter.ts'
import { typefaces } from './typeface.ts'

/** Scripts written from right to left are set in the wrong order by a left-to-right line, even where glyphs exist. */
const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

/** The letter holds characters its fonts cannot print. Names where, never what. */
export class UnprintableLetter extends Error {
  readonly paths: string[]

  constructor(paths: string[]) {
    super(`The letter cannot be printed: ${paths.join(', ')}`)
    this.name = 'UnprintableLetter'
    this.paths = paths
  }
}

/** Paths (`data.3.value`) of the texts that hold a character the letter's fonts lack; empty when all can be printed. */
export const unprintable = (letter: Letter): string[] => pathsOf(letter, '')

/** The characters of a text that are missing from one of the weights of the letter's typeface, or set the wrong way. */
export const unprintableIn = (text: string): string[] =>
  [...cleanText(text)].filter(
    (character) => character !== '\n' && (rightToLeft.test(character) || !hasGlyph(character)),
  )

/** Whether every character of the text can be printed. */
export const isPrintable = (text: string): boolean => unprintableIn(text).length === 0

const hasGlyph = (character: string): boolean =>
  Object.values(typefaces).every((face) => face.hasGlyph(character.codePointAt(0) ?? 0))

function pathsOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return isPrintable(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, path ? `${path}.${key}` : key))
}
