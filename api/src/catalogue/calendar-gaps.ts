import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf } from '../foundation/clock.ts'
import { Holiday } from './holiday.ts'

/** The years whose holidays must be known by that day: this one and, once the decree is out in October, the next. */
export function yearsToKnow(now: Date): number[] {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number]
  return month >= 10 ? [year, year + 1] : [year]
}

/** Years whose holidays should be in the calendar and are not: due dates there count free days as working days. */
export async function findCalendarGaps(em: EntityManager, now: Date): Promise<number[]> {
  const holidays = await em.find(Holiday, {})
  const known = new Set(holidays.map(({ day }) => Number(day.slice(0, 4))))
  return yearsToKnow(now).filter((year) => !known.has(year))
}
