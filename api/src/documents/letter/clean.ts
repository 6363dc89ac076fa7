import type { Letter } from './letter.ts'

const keepsLineBreaks = /^(opening|closing|validity)$|^data\.\d+\.(value|rows)/

/** Ligatures, Roman numerals and wide Latin letters: single characters that are other, printable ones to a reader. */
const lookAlikes = /[\uFB00-\uFB06\uFF01-\uFF5E\u2160-\u217F]/g

/**
 * Text as it may be printed: composed characters, no control characters, and no invisible ones, among them the
 * overrides of writing direction that make a reader see another text than the one that is stored.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(lookAlikes, (character) => character.normalize('NFKC'))
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')

/** The letter with every text cleaned; only running text and data values keep their line breaks. */
export const cleanLetter = (letter: Letter): Letter => mapTexts(letter, '', cleanAt) as Letter

const cleanAt = (text: string, path: string): string =>
  keepsLineBreaks.test(path) ? cleanText(text) : cleanText(text).replace(/\s*\n\s*/g, ' ')

function mapTexts(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  const below = (key: string | number) => (path ? `${path}.${key}` : `${key}`)
  if (typeof value === 'string') return change(value, path)
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, below(index), change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, below(key), change)]))
}
