import { digitNumber } from './digit-number.ts'

/** NISN: the national number of a pupil. */
export const studentNumber = digitNumber({
  name: { id: 'NISN', en: 'student number (NISN)' },
  lengths: [10],
  source: { id: 'rapor atau kartu pelajar', en: 'the school report or student card' },
  example: '0091234567',
  personal: true,
})
