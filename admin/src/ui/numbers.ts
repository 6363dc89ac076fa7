import { useLocale } from 'ra-core'

const tags: Record<string, string> = { id: 'id-ID', en: 'en-GB' }

/** A number for people: 1.250 in Bahasa Indonesia, 1,250 in English. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(value)

/** A mark people gave, to the hundredth: 3,20. */
export const formatScore = (value: number, locale: string): string =>
  new Intl.NumberFormat(tags[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)

/** An amount in Rupiah: Rp 1.250.000. */
export const formatRupiah = (value: number, locale: string): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(value)

/** The size of a file: 1,2 MB. */
export const formatBytes = (value: number, locale: string): string =>
  value < 1_000_000
    ? `${formatNumber(Math.ceil(value / 1000), locale)} kB`
    : `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(value / 1_000_000)} MB`

/** The formats in the language of the reader. */
export function useNumbers(): {
  number: (value: number) => string
  score: (value: number) => string
  rupiah: (value: number) => string
  bytes: (value: number) => string
} {
  const locale = useLocale()
  return {
    number: (value) => formatNumber(value, locale),
    score: (value) => formatScore(value, locale),
    rupiah: (value) => formatRupiah(value, locale),
    bytes: (value) => formatBytes(value, locale),
  }
}
