import { useLocale } from 'ra-core'

const zone = 'Asia/Jakarta'
const tags: Record<string, string> = { id: 'id-ID', en: 'en-GB' }

const moment = (value: string) => new Date(value.length === 10 ? `${value}T00:00:00+07:00` : value)

/** A WIB day for people: 21 November 2026, or 21 Nov 2026 where there is little room. */
export const formatDay = (value: string, locale: string, month: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: zone, day: 'numeric', month, year: 'numeric' }).format(
    moment(value),
  )

/** A moment for people, in WIB: 21 Nov 2026, 10.05 WIB. */
export const formatTime = (value: string, locale: string): string =>
  `${new Intl.DateTimeFormat(tags[locale], {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment(value))} WIB`

/** Today in Purwakarta, as YYYY-MM-DD. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)

/** How many days lie between today and a day; negative when it has passed. */
export const daysUntil = (day: string, now: Date = new Date()): number =>
  Math.round((moment(day).getTime() - moment(today(now)).getTime()) / 86_400_000)

/** The WIB day that many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The formats in the language of the reader. */
export function useDates(): {
  day: (value: string) => string
  shortDay: (value: string) => string
  time: (value: string) => string
} {
  const locale = useLocale()
  return {
    day: (value) => formatDay(value, locale),
    shortDay: (value) => formatDay(value, locale, 'short'),
    time: (value) => formatTime(value, locale),
  }
}
