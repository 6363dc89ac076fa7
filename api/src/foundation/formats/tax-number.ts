import { bareDigits, digitNumber } from './digit-number.ts'
import type { Format } from './format.ts'

const digits = digitNumber({
  name: { id: 'NPWP', en: 'tax number (NPWP)' },
  lengths: [15, 16],
  source: { id: 'kartu NPWP', en: 'the tax card' },
  example: '0012345678409000',
  personal: true,
})

/** NPWP in its 16-digit form. The old 15 digits get the leading zero, so that one taxpayer is one number. */
export const taxNumber: Format = {
  ...digits,
  normalise: (raw) => {
    const value = bareDigits(raw)
    return /^\d{15}$/.test(value) ? `0${value}` : value
  },
}
