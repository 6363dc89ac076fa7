import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'
import { maskMiddle } from './mask.ts'

/** The number of a passport of any country. */
export const passport: Format = {
  normalise: (raw) => cleanCode(raw.normalize('NFKC').toUpperCase()).replace(/[\s-]/g, ''),
  fault: (value) =>
    /^[A-Z0-9]{5,12}$/.test(value)
      ? undefined
      : {
          id: 'Nomor paspor terdiri atas 5 sampai 12 huruf dan angka. Salin dari halaman identitas paspor.',
          en: 'A passport number has 5 to 12 letters and digits. Copy it from the identity page of the passport.',
        },
  mask: maskMiddle,
  example: 'X1234567',
}
