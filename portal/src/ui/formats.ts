import type { Language } from '../language/language.ts'

const locales = { id: 'id-ID', en: 'en-GB' }
// The office's clock, wherever the reader is.
const timeZone = 'Asia/Jakarta'

/** A day in words: `21 November 2026`. Takes a day (`2026-11-21`) or a moment, told as the day in Purwakarta. */
export const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(day))

/** A time of day at the office: `14.05 WIB`. */
export const formatTime = (at: Date, language: Language): string =>
  `${new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone }).format(at)} WIB`

/** A moment in words, with the office's time: `21 November 2026 14.05 WIB`. */
export const formatMoment = (moment: string, language: Language): string =>
  `${formatDay(moment, language)} ${formatTime(new Date(moment), language)}`

/** A size in words: `350 kB`, `1,2 MB`. */
export function formatSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}

/** A number as it is written in the reader's language: `1.250`. */
export const formatNumber = (amount: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(amount)
