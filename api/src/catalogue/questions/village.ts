import { isVillage, placeName, villagesOf } from '../../foundation/regions/regions.ts'
import type { QuestionKind } from './question.ts'

/** The kecamatan a village belongs to is the front of its code. */
export const districtOf = (code: string): string => code.slice(0, '32.14.cc'.length)

function print(code: string): string {
  const village = villagesOf(districtOf(code)).find((one) => one.code === code)
  if (!village) return code
  const kind = village.kind === 'DESA' ? 'Desa' : 'Kelurahan'
  return `${kind} ${village.name}, Kecamatan ${placeName(districtOf(code))}`
}

/** A desa or kelurahan of Purwakarta, stored as its Kemendagri code; it tells the kecamatan too. */
export const village = (): QuestionKind => ({
  name: 'VILLAGE',
  column: 'string',
  columnOptions: { length: 13 },
  graphqlType: () => String,
  fault: (value) =>
    isVillage(String(value))
      ? undefined
      : { id: 'Pilih desa atau kelurahan di Kabupaten Purwakarta.', en: 'Choose a village of Purwakarta.' },
  print: (value) => print(String(value)),
  control: { codes: 'Kemendagri 32.14.cc.vvvv' },
})
