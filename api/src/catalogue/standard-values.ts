import { cleanText } from '../foundation/formats/clean-text.ts'
import type { LocalizedText } from '../foundation/localized-text.ts'
import type { Text } from '../foundation/text.ts'

/** A sentence as it is kept: one line, nothing invisible, in both languages. */
export const tidyText = ({ id, en }: LocalizedText): LocalizedText => ({ id: cleanText(id), en: cleanText(en) })

/** What is wrong with a sentence: both languages are needed, and none may be longer than that. */
export function faultOfTexts({ id, en }: LocalizedText, most: number): Text | undefined {
  if ([id, en].every((text) => text.length >= 1 && text.length <= most)) return undefined
  return {
    id: `Isi dalam kedua bahasa, paling banyak ${most} huruf.`,
    en: `Write it in both languages, at most ${most} characters.`,
  }
}

/** What is wrong with a whole number that has bounds. */
export function faultOfNumber(value: number, least: number, most: number): Text | undefined {
  if (value >= least && value <= most) return undefined
  return {
    id: `Isi antara ${least.toLocaleString('id')} dan ${most.toLocaleString('id')}.`,
    en: `Give ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`,
  }
}
