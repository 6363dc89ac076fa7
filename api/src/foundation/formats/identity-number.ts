import type { Text } from '../text.ts'
import { bareDigits, digitsFault } from './digit-number.ts'
import type { Format } from './format.ts'
import { maskMiddle } from './mask.ts'

/** The sexes an Indonesian identity number knows. */
export type Sex = 'MALE' | 'FEMALE'

const nik = {
  name: { id: 'NIK', en: 'identity number (NIK)' },
  lengths: [16],
  source: { id: 'KTP atau Kartu Keluarga', en: 'the identity card or family card' },
} as const

// PPKKCC: province, regency and district of first registration; DDMMYY: birth, a woman's day plus 40; NNNN: serial.
const structure = /^[1-9]\d(?!00)\d\d(?!00)\d\d(\d\d)(\d\d)(\d\d)(?!0000)\d{4}$/

interface BirthParts {
  day: number
  month: number
  /** The last two digits only: the number does not tell the century. */
  yearOfCentury: number
}

function partsOf(value: string): (BirthParts & { sex: Sex }) | undefined {
  const [, dd, mm, yy] = structure.exec(value) ?? []
  const written = Number(dd)
  const day = written > 40 ? written - 40 : written
  const month = Number(mm)
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined
  return { day, month, yearOfCentury: Number(yy), sex: written > 40 ? 'FEMALE' : 'MALE' }
}

/** The birth written into an identity number, without its century. */
export function birthOf(value: string): BirthParts | undefined {
  const parts = partsOf(value)
  return parts && { day: parts.day, month: parts.month, yearOfCentury: parts.yearOfCentury }
}

/** The sex written into an identity number. */
export const sexOf = (value: string): Sex | undefined => partsOf(value)?.sex

/** What is wrong with an identity number. Any region is welcome: people from elsewhere apply too. */
export function checkIdentityNumber(value: string): Text | undefined {
  const fault = digitsFault(value, nik)
  if (fault || partsOf(value)) return fault
  return {
    id: 'NIK ini tidak mungkin benar: kode wilayah, tanggal lahir atau nomor urutnya tidak sah. Periksa kembali KTP.',
    en: 'This identity number cannot be right: its region, birth date or serial is impossible. Check the identity card.',
  }
}

/**
 * Where an identity number disagrees with the birth day (`YYYY-MM-DD`) or sex stated beside it.
 * Warnings, not faults: some cards were issued with a slip that their holders cannot undo.
 */
export function identityNumberWarnings(value: string, stated: { birthDay?: string; sex?: Sex }): Text[] {
  const parts = partsOf(value)
  if (!parts) return []
  const two = (n: number): string => String(n).padStart(2, '0')
  const written = `${two(parts.yearOfCentury)}-${two(parts.month)}-${two(parts.day)}`
  const warnings: Text[] = []
  if (stated.birthDay && stated.birthDay.slice(2) !== written)
    warnings.push({
      id: 'Tanggal lahir berbeda dengan yang tertulis dalam NIK. Periksa keduanya.',
      en: 'The birth date differs from the one in the identity number. Check both.',
    })
  if (stated.sex && stated.sex !== parts.sex)
    warnings.push({
      id: 'Jenis kelamin berbeda dengan yang tertulis dalam NIK. Periksa keduanya.',
      en: 'The sex differs from the one in the identity number. Check both.',
    })
  return warnings
}

/** NIK: the number every Indonesian, and every registered foreign resident, is known by. */
export const identityNumber: Format = {
  normalise: bareDigits,
  fault: checkIdentityNumber,
  mask: maskMiddle,
  example: '3214014508990003',
}
