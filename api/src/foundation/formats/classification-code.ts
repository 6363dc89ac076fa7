import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'

/** Kode klasifikasi arsip (Permendagri 83/2022): the subject a letter is filed and numbered under. */
export const classificationCode: Format = {
  normalise: (raw) => cleanCode(raw).replace(/\s/g, ''),
  fault: (value) =>
    /^\d{3}(\.\d{1,2}){0,5}$/.test(value)
      ? undefined
      : {
          id: 'Kode klasifikasi terdiri atas tiga angka, lalu rincian dipisah titik. Contoh: 200.1.3.',
          en: 'A classification code has three digits, then details split by dots. For example 200.1.3.',
        },
  example: '200.1.3',
}
