const oneDay = 86_400_000

// A day has no zone: counted at UTC midnight, neither the machine's zone nor a daylight saving touches it.
const indexOf = (day: string): number => {
  const index = Date.parse(`${day}T00:00:00Z`) / oneDay
  if (!Number.isInteger(index)) throw new RangeError('A day is written YYYY-MM-DD.')
  return index
}
const dayAt = (index: number): string => new Date(index * oneDay).toISOString().slice(0, 10)

/** The calendar day `count` days after (or, when negative, before) a day. */
export const addDays = (day: string, count: number): string => dayAt(indexOf(day) + count)

/** How many calendar days lie from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => indexOf(to) - indexOf(from)

/** The weekday of a day, from 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(indexOf(day) * oneDay).getUTCDay()

/** The days the office works: Monday to Friday, less public holidays and collective leave. Days are WIB `YYYY-MM-DD`. */
export class WorkingCalendar {
  readonly #closed: ReadonlySet<string>

  /** @param closed public holidays and collective leave; weekends need no mention */
  constructor(closed: Iterable<string>) {
    this.#closed = new Set(closed)
  }

  isWorkingDay(day: string): boolean {
    const weekday = weekdayOf(day)
    return weekday >= 1 && weekday <= 5 && !this.#closed.has(day)
  }

  /** The day itself when it is a working day, else the first one after it. */
  workingDayFrom(day: string): string {
    return this.isWorkingDay(day) ? day : this.addWorkingDays(day, 1)
  }

  /** The `count`-th working day after a day, which itself does not count; before it when negative. */
  addWorkingDays(day: string, count: number): string {
    const step = Math.sign(count)
    let left = Math.abs(count)
    let at = day
    while (left > 0) {
      at = addDays(at, step)
      if (this.isWorkingDay(at)) left -= 1
    }
    return at
  }

  /** How many working days follow the first day up to and including the second; negative when the second comes first. */
  workingDaysBetween(from: string, to: string): number {
    if (to < from) return -this.workingDaysBetween(to, from)
    let count = 0
    for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (this.isWorkingDay(at)) count += 1
    return count
  }
}
