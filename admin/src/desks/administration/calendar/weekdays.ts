const tags: Record<string, string> = { id: 'id-ID', en: 'en-GB' }

/** The weekday of a day as people say it: Senin, or S where there is little room. */
export const weekdayOf = (day: string, locale: string, weekday: 'long' | 'short' | 'narrow' = 'long'): string =>
  new Intl.DateTimeFormat(tags[locale], { weekday, timeZone: 'UTC' }).format(new Date(day))

/** What a month is called. */
export const monthName = (month: number, locale: string): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  )
