import type { EntityManager } from '@mikro-orm/postgresql'
import { WorkingCalendar } from '../foundation/working-days.ts'
import type { ServicePromise } from './service-clock.ts'
import type { Submission } from './submission.ts'

interface Row {
  workingDays: number
  correctionDays: number
  closed: string[]
}

const statement = `
  select working_days as "workingDays", correction_days as "correctionDays",
    (select coalesce(json_agg(day::text), '[]') from holiday) as closed
  from service_standard where id = ?`

/** What the promise of a submission is counted by: its version of the standard, and the calendar, in one statement. */
export async function readPromise(em: EntityManager, submission: Submission): Promise<ServicePromise> {
  const [{ closed, ...standard }] = await em.execute<[Row]>(statement, [submission.standard.id])
  return { standard, calendar: new WorkingCalendar(closed) }
}
