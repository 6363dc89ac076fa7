import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'
import { maskMiddle } from './mask.ts'

/** The number of a stay permit (ITAS, ITAP); written in many ways, so only letters and digits count. */
export const stayPermit: Format = {
  normalise: (raw) => cleanCode(raw.normalize('NFKC').toUpperCase()).replace(/[\s./-]/g, ''),
  fault: (value) =>
    /^[A-Z0-9]{1,20}$/.test(value)
      ? undefined
      : {
          id: 'Nomor izin tinggal terdiri atas huruf dan angka, paling banyak 20. Salin dari ITAS atau ITAP.',
          en: 'A stay permit number has letters and digits, at most 20. Copy it from the ITAS or ITAP.',
        },
  mask: maskMiddle,
  example: '2C11JE0123X',
}
