import { digitNumber } from './digit-number.ts'

/** NPSN: the national number of a school. */
export const schoolNumber = digitNumber({
  name: { id: 'NPSN', en: 'school number (NPSN)' },
  lengths: [8],
  source: { id: 'data sekolah', en: "the school's records" },
  example: '20212345',
})
