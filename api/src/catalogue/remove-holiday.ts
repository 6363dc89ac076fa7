import { LockMode } from '@mikro-orm/core'
import { record } from '../audit/record.ts'
import { notFound } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { calendarChanged } from './calendar.ts'
import { Holiday } from './holiday.ts'
import type { RemoveHolidayInput } from './holiday-inputs.ts'

/** Takes a day out of the calendar, as when the decree was changed: it is an ordinary day again. */
export async function removeHoliday(work: Work, { day }: RemoveHolidayInput): Promise<Holiday> {
  const holiday = await work.em.findOne(Holiday, { day }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!holiday) throw notFound({ id: 'Hari libur', en: 'The holiday' })
  const { kind, name } = holiday
  work.em.remove(holiday)
  await record(work, { action: 'catalogue.remove-holiday', detail: { day, kind, name } })
  await calendarChanged(work)
  return holiday
}
