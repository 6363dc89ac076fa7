import { digitNumber } from './digit-number.ts'

/** NIDN (10 digits), or the NUPTK (16 digits) of teaching staff. */
export const lecturerNumber = digitNumber({
  name: { id: 'NIDN atau NUPTK', en: 'lecturer number (NIDN or NUPTK)' },
  lengths: [10, 16],
  source: { id: 'data kepegawaian perguruan tinggi', en: "the university's staff records" },
  example: '0412345678',
  personal: true,
})
