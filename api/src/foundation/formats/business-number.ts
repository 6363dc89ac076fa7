import { digitNumber } from './digit-number.ts'

/** NIB: the number a business is registered under. */
export const businessNumber = digitNumber({
  name: { id: 'NIB', en: 'business number (NIB)' },
  lengths: [13],
  source: { id: 'dokumen NIB', en: 'the NIB document' },
  example: '9120001234567',
})
