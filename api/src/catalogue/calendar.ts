import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../foundation/work.ts'
import { WorkingCalendar } from '../foundation/working-days.ts'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /** Days became free or working days: what was promised by the calendar is counted anew. */
    'calendar-changed': Record<string, never>
  }
}

/** Days were added to the calendar or taken out; what hangs on them follows. */
export const calendarChanged = (work: Work): Promise<void> =>
  work.outbox.send(work.em, 'calendar-changed', {}, { singletonKey: 'calendar' })

/** The working days as the office keeps them: Monday to Friday without the days in the holiday table. */
export async function getCalendar(em: EntityManager): Promise<WorkingCalendar> {
  const holidays = await em.execute<{ day: string }[]>('select day::text as day from holiday')
  return new WorkingCalendar(holidays.map(({ day }) => day))
}
