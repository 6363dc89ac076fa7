import { dayOf } from './clock.ts'
import { addDays, weekdayOf, type WorkingCalendar } from './working-days.ts'

/** A stretch of time in which the office holds the case; open while it still does. */
export interface Turn {
  from: Date
  to?: Date
}

/** When the office closes, `HH:MM` WIB. */
export interface OfficeHours {
  closes: string
  closesOnFriday: string
}

export const usualOfficeHours: OfficeHours = { closes: '16:00', closesOnFriday: '16:30' }

/** What is promised, and by which calendar it is counted. */
export interface ServicePromise {
  /** Working days promised. */
  allowance: number
  calendar: WorkingCalendar
  officeHours?: OfficeHours
}

/** How much of a promised service time is used, and when it runs out. */
export interface WorkingClock {
  /** Working days used, today included. */
  usedDays: number
  /** The moment the promise ends; unknown while the clock stands still with days left. */
  dueAt?: Date
  overdue: boolean
  /** Whether the office holds the case at this moment. */
  running: boolean
}

/** The moment the office closes on that day. */
export const closingTime = (day: string, hours: OfficeHours = usualOfficeHours): Date =>
  new Date(`${day}T${weekdayOf(day) === 5 ? hours.closesOnFriday : hours.closes}:00+07:00`)

/** The working day something counts as received on: what comes after closing time or on a free day waits for the next. */
export function receivedOn(moment: Date, calendar: WorkingCalendar, hours: OfficeHours = usualOfficeHours): string {
  const day = dayOf(moment)
  return calendar.workingDayFrom(moment > closingTime(day, hours) ? addDays(day, 1) : day)
}

/** Reads the clock of a promise. The day of receipt does not count; time outside the turns does not run. */
export function readWorkingClock(
  turns: readonly Turn[],
  { allowance, calendar, officeHours = usualOfficeHours }: ServicePromise,
  now: Date,
): WorkingClock {
  const running = turns.some((turn) => !turn.to)
  let usedDays = 0
  let dueAt: Date | undefined
  for (const turn of turns) {
    const start = receivedOn(turn.from, calendar, officeHours)
    const end = turn.to ?? now
    const due = closingTime(calendar.addWorkingDays(start, Math.max(allowance - usedDays, 0)), officeHours)
    if (!dueAt && (!turn.to || end > due)) dueAt = due
    // Work that ends before its first working day began took none.
    usedDays += Math.max(calendar.workingDaysBetween(start, dayOf(end)), 0)
  }
  return { usedDays, dueAt, overdue: dueAt !== undefined && now > dueAt, running }
}
