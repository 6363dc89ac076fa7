import { cleanText } from '../../foundation/formats/clean-text.ts'
import type { Text } from '../../foundation/text.ts'

/** A text of at most so many letters. */
export const atMost =
  (letters: number, clean: (cell: string) => string = cleanText) =>
  (cell: string): string | undefined => {
    const text = clean(cell)
    return text.length <= letters ? text : undefined
  }
/** Says how long such a text may be. */
export const upTo = (letters: number): Text => ({
  id: `Paling banyak ${letters} huruf.`,
  en: `At most ${letters} characters.`,
})

/** A whole number from nothing to the given one. */
export const wholeTo =
  (most: number) =>
  (cell: string): number | undefined =>
    /^\d{1,7}$/.test(cell.trim()) && Number(cell) <= most ? Number(cell) : undefined

/** One of the words officers use for the choices of an enum. */
export function oneOf<Value>(words: Readonly<Record<string, Value>>): {
  guide: Text
  read: (cell: string) => Value | undefined
} {
  const list = Object.keys(words).join(', ')
  const byWord = new Map(Object.entries(words).map(([word, value]) => [word.toLowerCase(), value]))
  return {
    guide: { id: `Salah satu dari: ${list}.`, en: `One of: ${list}.` },
    read: (cell) => byWord.get(cleanText(cell).toLowerCase()),
  }
}
