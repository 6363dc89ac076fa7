import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })

/** Shows whole rupiah as people write them: `Rp1.500.000`. */
export const formatRupiah = (amount: number | bigint): string =>
  amount < 0 ? `-Rp${grouped.format(-amount)}` : `Rp${grouped.format(amount)}`

// `Rp 1.500.000,00` or `1500000`; cents other than none are not whole rupiah and stay unread.
const written = /^(?:rp\.?|idr)? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:0{1,2}|-))?$/i

/** Whole rupiah, stored as bare digits. */
export const rupiah: Format = {
  normalise: (raw) => {
    const text = cleanCode(raw)
    const digits = written.exec(text)?.[1]?.replaceAll('.', '')
    return digits?.replace(/^0+(?=\d)/, '') ?? text
  },
  // Fifteen digits stay exact in every number type on the way.
  fault: (value) =>
    /^(0|[1-9]\d{0,14})$/.test(value)
      ? undefined
      : {
          id: 'Isi jumlah rupiah bulat tanpa sen. Contoh: 1.500.000.',
          en: 'Give whole rupiah without cents. For example 1.500.000.',
        },
  example: '1500000',
}
