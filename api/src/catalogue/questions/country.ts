import { countryName, isCountry } from '../../foundation/countries.ts'
import type { QuestionKind } from './question.ts'

/** A country, stored as its ISO 3166-1 alpha-3 code. */
export const country = (): QuestionKind => ({
  name: 'COUNTRY',
  column: 'string',
  columnOptions: { length: 3 },
  graphqlType: () => String,
  normalise: (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
  fault: (value) =>
    isCountry(String(value)) ? undefined : { id: 'Pilih negara dari daftar.', en: 'Choose a country from the list.' },
  print: (value, language) => countryName(String(value), language) ?? String(value),
  control: { codes: 'ISO 3166-1 alpha-3' },
})
