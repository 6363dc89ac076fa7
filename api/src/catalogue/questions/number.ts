import { Float, Int } from 'type-graphql'
import type { QuestionKind } from './question.ts'

const format = (value: number) => value.toLocaleString('id-ID')

function outside(value: unknown, min: number, max: number) {
  if (typeof value === 'number' && value >= min && value <= max) return undefined
  return {
    id: `Isi angka antara ${format(min)} dan ${format(max)}.`,
    en: `Give a number between ${min.toLocaleString('en')} and ${max.toLocaleString('en')}.`,
  }
}

/** A whole number within bounds. */
export const wholeNumber = (min = 0, max = 1_000_000): QuestionKind => ({
  name: 'NUMBER',
  column: 'integer',
  graphqlType: () => Int,
  fault: (value) => outside(value, min, max),
  print: (value) => format(Number(value)),
  control: { min, max },
})

/** A number with decimals within bounds, e.g. a height of 170,5 cm. */
export const decimal = (min: number, max: number, places = 2): QuestionKind => ({
  name: 'DECIMAL',
  column: 'double',
  graphqlType: () => Float,
  normalise: (value) => (typeof value === 'number' ? Number(value.toFixed(places)) : value),
  fault: (value) => outside(value, min, max),
  print: (value) => format(Number(value)),
  control: { min, max, places },
})

/** Whole Rupiah, as text of digits because GraphQL's Int ends at two billion. */
export const rupiah = (max = 1_000_000_000_000): QuestionKind => ({
  name: 'RUPIAH',
  column: 'bigint',
  columnOptions: { runtimeType: 'string' },
  graphqlType: () => String,
  normalise: (value) => (typeof value === 'string' ? value.replaceAll(/^Rp|[.\s]/g, '') : value),
  fault: (value) =>
    /^\d{1,13}$/.test(String(value)) && Number(value) <= max
      ? undefined
      : {
          id: `Isi nilai rupiah tanpa koma, paling banyak Rp${format(max)}.`,
          en: `Give whole Rupiah, at most Rp${format(max)}.`,
        },
  print: (value) => `Rp${format(Number(value))}`,
  control: { max },
})
