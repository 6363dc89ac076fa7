import { addDays, weekdayOf } from '../foundation/working-days.ts'
import type { Period } from './period.ts'

/** Ages of what is in hand, in calendar days since filing; the last band has no end. */
export const ageBands: readonly { fromDays: number; toDays: number | null }[] = [
  { fromDays: 0, toDays: 1 },
  { fromDays: 2, toDays: 3 },
  { fromDays: 4, toDays: 7 },
  { fromDays: 8, toDays: 14 },
  { fromDays: 15, toDays: null },
]

/** The WIB days of filing of an age band; open at the beginning for the oldest. */
export const filedIn = ({ fromDays, toDays }: (typeof ageBands)[number], today: string): Partial<Period> => ({
  ...(toDays === null ? {} : { from: addDays(today, -toDays) }),
  to: addDays(today, -fromDays),
})

/** How near the promised day is. */
export enum Due {
  OVERDUE = 'OVERDUE',
  TODAY = 'TODAY',
  THIS_WEEK = 'THIS_WEEK',
  LATER = 'LATER',
}

/** The Sunday of this week. */
export const endOfWeek = (today: string): string => addDays(today, (7 - weekdayOf(today)) % 7)

/** The promised days that are as near as that; `undefined` when there are none, as on a Sunday those later this week. */
export function dueIn(due: Due, today: string): Partial<Period> | undefined {
  const sunday = endOfWeek(today)
  const stretch: Record<Due, Partial<Period>> = {
    [Due.OVERDUE]: { to: addDays(today, -1) },
    [Due.TODAY]: { from: today, to: today },
    [Due.THIS_WEEK]: { from: addDays(today, 1), to: sunday },
    [Due.LATER]: { from: addDays(sunday, 1) },
  }
  const { from, to } = stretch[due]
  return from && to && from > to ? undefined : stretch[due]
}
