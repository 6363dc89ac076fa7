/** Where the time comes from; tests turn it, production reads the machine. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** WIB: Purwakarta's civil time, UTC+7, without daylight saving. */
export const timeZone = 'Asia/Jakarta'

const wibDay = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Purwakarta at that moment, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => wibDay.format(moment)

/** The calendar year in Purwakarta at that moment: registers and numbers turn with it. */
export const yearOf = (moment: Date): number => Number(dayOf(moment).slice(0, 4))

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000)
export const daysAfter = (moment: Date, days: number): Date => minutesAfter(moment, days * 1440)
