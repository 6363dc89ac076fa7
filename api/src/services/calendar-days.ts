/** The day so many days later. Days are `YYYY-MM-DD`. */
export function daysLater(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The same day so many months later; the last of the month when that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The earliest of the days that are known; undefined when none is. */
export const earliestOf = (...days: (string | null | undefined)[]): string | undefined =>
  days.filter((day) => typeof day === 'string').sort()[0]

/** Whether both days are known and the second comes before the first. */
export const isOutOfOrder = (first: string | null | undefined, second: string | null | undefined): boolean =>
  Boolean(first && second && second < first)
