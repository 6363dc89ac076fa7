import type { LocalizedText } from '../../language/language.ts'
import { formatted } from './formatted.ts'
import type { QuestionKind } from './question-kind.ts'

/** Digits only: drops the dots, dashes and blanks people group numbers with. */
export const bareDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s.\-–/]/g, '')

/** Says that a number has letters in it, or how many digits it should have. */
export function digitsFault(value: string, name: LocalizedText, lengths: readonly number[]): LocalizedText | undefined {
  if (!/^\d*$/.test(value))
    return { id: `${name.id} hanya berisi angka. Hapus yang lain.`, en: `${name.en} has digits only. Remove the rest.` }
  if (lengths.includes(value.length)) return undefined
  return {
    id: `${name.id} terdiri atas ${lengths.join(' atau ')} angka, bukan ${value.length}. Periksa kembali.`,
    en: `${name.en} has ${lengths.join(' or ')} digits, not ${value.length}. Check it again.`,
  }
}

const digits = (id: string, en: string, ...lengths: number[]): QuestionKind =>
  formatted(bareDigits, (value) => digitsFault(value, { id, en }, lengths), { inputMode: 'numeric' })

/** The numbers offices give, that are nothing but digits of a known length. */
export const officialNumbers: Readonly<Record<string, QuestionKind>> = {
  BUSINESS_NUMBER: digits('NIB', 'A business number (NIB)', 13),
  EMPLOYEE_NUMBER: digits('NIP', 'A civil servant number (NIP)', 18),
  FAMILY_CARD_NUMBER: digits('Nomor KK', 'A family card number', 16),
  LECTURER_NUMBER: digits('NIDN atau NUPTK', 'A lecturer number (NIDN or NUPTK)', 10, 16),
  POSTAL_CODE: digits('Kode pos', 'A postal code', 5),
  SCHOOL_NUMBER: digits('NPSN', 'A school number (NPSN)', 8),
  STUDENT_NUMBER: digits('NISN', 'A student number (NISN)', 10),
  TAX_NUMBER: digits('NPWP', 'A tax number (NPWP)', 15, 16),
}
