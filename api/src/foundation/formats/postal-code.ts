import { digitNumber } from './digit-number.ts'

/** Kode pos: the postal code of a place in Indonesia. */
export const postalCode = digitNumber({
  name: { id: 'Kode pos', en: 'postal code' },
  lengths: [5],
  source: { id: 'alamat surat', en: 'the postal address' },
  example: '41115',
})
