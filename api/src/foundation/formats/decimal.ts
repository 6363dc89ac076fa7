import type { Language, Text } from '../text.ts'
import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'

// Dots that split exactly three digits group thousands, as in 1.500; any other single dot was meant as a comma.
const indonesian = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
const pointed = /^-?\d+\.\d+$/

/** Tidies a number to Indonesian writing without grouping: `1.500,5` and `1500.5` become `1500,5`. */
function tidy(raw: string): string {
  const text = cleanCode(raw).replace('−', '-')
  if (indonesian.test(text)) return text.replaceAll('.', '')
  return pointed.test(text) ? text.replace('.', ',') : text
}

/** The number behind a tidied decimal: `3,25` is 3.25. */
export const decimalOf = (value: string): number | undefined =>
  /^-?\d+(,\d+)?$/.test(value) ? Number(value.replace(',', '.')) : undefined

/** Shows a number with the reader's separators, to at most `digits` decimals: `1.234,5`. */
export const formatDecimal = (value: number, language: Language = 'id', digits = 2): string =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: digits })

/** Shows a share of a hundred with the reader's comma: `12,5%`. */
export const formatPercentage = (value: number, language: Language = 'id'): string =>
  `${formatDecimal(value, language)}%`

const fault: Text = {
  id: 'Isi angka; pecahan ditulis dengan koma. Contoh: 3,25.',
  en: 'Give a number; fractions take a comma. For example 3,25.',
}

/** A number with an Indonesian comma. */
export const decimal: Format = {
  normalise: tidy,
  fault: (value) => (/^-?\d{1,12}(,\d{1,6})?$/.test(value) ? undefined : fault),
  example: '3,25',
}

/** A share of a hundred, from 0 to 100, without its sign. */
export const percentage: Format = {
  normalise: (raw) => tidy(cleanCode(raw).replace(/ ?%$/, '')),
  fault: (value) => {
    const share = decimal.fault(value) ? undefined : decimalOf(value)
    if (share !== undefined && share >= 0 && share <= 100) return undefined
    return {
      id: 'Isi persentase antara 0 dan 100. Contoh: 12,5.',
      en: 'Give a percentage between 0 and 100. For example 12,5.',
    }
  },
  example: '12,5',
}
