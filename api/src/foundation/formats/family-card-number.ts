import { digitNumber } from './digit-number.ts'

/** Nomor KK: the number of a family card. */
export const familyCardNumber = digitNumber({
  name: { id: 'Nomor KK', en: 'family card number' },
  lengths: [16],
  source: { id: 'Kartu Keluarga', en: 'the family card' },
  example: '3214010101200001',
  personal: true,
})
