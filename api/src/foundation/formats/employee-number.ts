import { digitNumber } from './digit-number.ts'

/** NIP: the number of a civil servant. */
export const employeeNumber = digitNumber({
  name: { id: 'NIP', en: 'civil servant number (NIP)' },
  lengths: [18],
  source: { id: 'SK kepegawaian', en: 'the letter of appointment' },
  example: '198501012010011001',
  personal: true,
})
