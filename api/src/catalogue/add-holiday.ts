import { record } from '../audit/record.ts'
import { yearOf } from '../foundation/clock.ts'
import { alreadyDone, badInput, type FieldFault } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import { calendarChanged } from './calendar.ts'
import { Holiday } from './holiday.ts'
import type { AddHolidayInput } from './holiday-inputs.ts'

/** Writes a day of the joint decree (SKB) into the calendar: from now on it is no working day. */
export async function addHoliday(work: Work, { day, kind, name: raw }: AddHolidayInput): Promise<Holiday> {
  const name = cleanText(raw)
  const faults = faultsOf(day, name, yearOf(work.clock.now()))
  if (faults.length > 0) throw badInput(...faults)
  // A day is its own key: who adds the same one at the same time waits, and then learns that it is there.
  await work.em.execute(`select pg_advisory_xact_lock(hashtext('holidays'))`)
  if (await work.em.findOne(Holiday, { day })) throw alreadyDone(known)
  const holiday = Object.assign(new Holiday(), { day, kind, name })
  work.em.persist(holiday)
  await record(work, { action: 'catalogue.add-holiday', detail: { day, kind, name } })
  await calendarChanged(work)
  return holiday
}

function faultsOf(day: string, name: string, year: number): FieldFault[] {
  const faults: FieldFault[] = []
  const distance = Number(day.slice(0, 4)) - year
  if (distance < -1 || distance > 2)
    faults.push({
      field: 'day',
      message: { id: `Isi hari pada ${year - 1} sampai ${year + 2}.`, en: `Give a day of ${year - 1} to ${year + 2}.` },
    })
  if (name.length < 3 || name.length > 120)
    faults.push({ field: 'name', message: { id: 'Isi 3 sampai 120 huruf.', en: 'Write 3 to 120 characters.' } })
  return faults
}

const known = { id: 'Hari ini sudah ada dalam daftar libur.', en: 'This day is a holiday already.' }
