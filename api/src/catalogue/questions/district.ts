import { isDistrict, placeName } from '../../foundation/regions/regions.ts'
import type { QuestionKind } from './question.ts'

/** A kecamatan of Purwakarta, stored as its Kemendagri code. */
export const district = (): QuestionKind => ({
  name: 'DISTRICT',
  column: 'string',
  columnOptions: { length: 8 },
  graphqlType: () => String,
  fault: (value) =>
    isDistrict(String(value))
      ? undefined
      : { id: 'Pilih kecamatan di Kabupaten Purwakarta.', en: 'Choose a district of Purwakarta.' },
  print: (value, language) => `${{ id: 'Kecamatan', en: 'District' }[language]} ${placeName(String(value)) ?? value}`,
  control: { codes: 'Kemendagri 32.14.cc' },
})
