import type { EntityManager } from '@mikro-orm/postgresql'
import { WorkingCalendar } from '../foundation/working-days.ts'
import { Holiday } from './holiday.ts'

/** The working days as the office keeps them: Monday to Friday without the days in the holiday table. */
export async function getCalendar(em: EntityManager): Promise<WorkingCalendar> {
  const holidays = await em.find(Holiday, {})
  return new WorkingCalendar(holidays.map((holiday) => holiday.day))
}
