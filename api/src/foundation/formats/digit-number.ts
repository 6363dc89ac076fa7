import type { Text } from '../text.ts'
import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'
import { maskMiddle } from './mask.ts'

/** What sets one official number apart from another. */
export interface DigitNumber {
  /** What people call it, in the middle of a sentence. */
  name: Text
  /** The lengths in use, shortest first. */
  lengths: readonly [number, ...number[]]
  /** Where the number is printed, to check it again. */
  source: Text
  example: string
  /** Set where the number identifies a person. */
  personal?: boolean
}

/** Digits only: drops the dots, dashes and blanks people group numbers with, and narrows full-width digits. */
export const bareDigits = (raw: string): string => cleanCode(raw).replace(/[\s.\-–/]/g, '')

/** Says that a number has letters in it or the wrong length, and where to look it up. */
export function digitsFault(value: string, { name, lengths, source }: Omit<DigitNumber, 'example'>): Text | undefined {
  if (/^\d+$/.test(value) && lengths.includes(value.length)) return undefined
  if (!/^\d*$/.test(value))
    return {
      id: `${name.id} hanya berisi angka. Periksa kembali ${source.id}.`,
      en: `The ${name.en} has digits only. Please check ${source.en}.`,
    }
  return {
    id: `${name.id} terdiri atas ${lengths.join(' atau ')} angka, bukan ${value.length}. Periksa kembali ${source.id}.`,
    en: `The ${name.en} has ${lengths.join(' or ')} digits, not ${value.length}. Please check ${source.en}.`,
  }
}

/** The format of an official number that is nothing but digits of a known length. */
export const digitNumber = (number: DigitNumber): Format => ({
  normalise: bareDigits,
  fault: (value) => digitsFault(value, number),
  ...(number.personal ? { mask: maskMiddle } : {}),
  example: number.example,
})
