import type { Language } from '../text.ts'
import { timeZone } from '../clock.ts'
import { cleanCode } from './clean-text.ts'
import type { Format } from './format.ts'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

const spelled = (zone: string): Record<Language, Intl.DateTimeFormat> => {
  const of = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' })
  return { id: of(locales.id), en: of(locales.en) }
}
// A day has no zone; reading and writing it in UTC keeps the machine's own zone out of it.
const days = spelled('UTC')
const moments = spelled(timeZone)
const wibTime = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const moment = noon(value)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)
}

/** A day as people write it: `21 November 2026`. */
export const formatDay = (day: string, language: Language = 'id'): string => days[language].format(noon(day))

/** A moment as people write it: `21 November 2026 pukul 14.30 WIB`. */
export function formatMoment(moment: Date, language: Language = 'id'): string {
  const [date, time] = [moments[language].format(moment), wibTime.format(moment)]
  return language === 'id' ? `${date} pukul ${time.replace(':', '.')} WIB` : `${date} at ${time} WIB`
}

const monthNames: readonly string[] = (['id', 'en'] as const).flatMap((language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2026, month, 15))
      .toLowerCase(),
  ),
)

/** Reads a day written `2026-11-21`, `21/11/2026`, `21-11-2026` or `21 November 2026`, as `YYYY-MM-DD`. */
export function parseDay(raw: string): string | undefined {
  const text = cleanCode(raw)
  const [, d, m, y] = /^(\d{1,2})(?:[/.-]| )(\d{1,2}|\p{L}+)(?:[/.-]| )(\d{4})$/u.exec(text) ?? []
  if (!d || !m || !y) return isDay(text) ? text : undefined
  const named = monthNames.indexOf(m.toLowerCase())
  const month = named >= 0 ? (named % 12) + 1 : Number(m)
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** A calendar day, stored as `YYYY-MM-DD`. */
export const day: Format = {
  normalise: (raw) => parseDay(raw) ?? cleanCode(raw),
  fault: (value) =>
    isDay(value)
      ? undefined
      : {
          id: 'Tanggal tidak dikenali. Contoh: 21 November 2026 atau 21/11/2026.',
          en: 'This date is not recognised. For example 21 November 2026 or 21/11/2026.',
        },
  example: '2026-11-21',
}
