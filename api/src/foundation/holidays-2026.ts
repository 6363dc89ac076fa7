import type { Text } from './text.ts'

/** Why an office is closed on a weekday: a public holiday, or leave taken together (cuti bersama). */
export type HolidayKind = 'HOLIDAY' | 'COLLECTIVE_LEAVE'

/** One day the office is closed. */
export interface Holiday {
  /** `YYYY-MM-DD`, WIB. */
  day: string
  kind: HolidayKind
  name: Text
}

const holiday = (day: string, id: string, en: string): Holiday => ({
  day: `2026-${day}`,
  kind: 'HOLIDAY',
  name: { id, en },
})

const leave = (day: string, id: string, en: string): Holiday => ({
  day: `2026-${day}`,
  kind: 'COLLECTIVE_LEAVE',
  name: { id: `Cuti bersama ${id}`, en: `Collective leave, ${en}` },
})

/**
 * The first filling of the holiday table: SKB Menag 1497, Menaker 2, PANRB 5 of 2025 (19 September 2025).
 * An admin edits the table from then on: the religious days may shift by decree. One press list prints the leave
 * before Christmas as Saturday 26 December; the others, followed here, say Thursday 24 December.
 */
export const holidays2026: readonly Holiday[] = [
  holiday('01-01', 'Tahun Baru 2026 Masehi', "New Year's Day"),
  holiday('01-16', 'Isra Mikraj Nabi Muhammad SAW', 'Ascension of the Prophet Muhammad'),
  leave('02-16', 'Tahun Baru Imlek', 'Chinese New Year'),
  holiday('02-17', 'Tahun Baru Imlek 2577 Kongzili', 'Chinese New Year'),
  leave('03-18', 'Hari Suci Nyepi', 'Day of Silence'),
  holiday('03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948', 'Day of Silence'),
  leave('03-20', 'Idul Fitri', 'Eid al-Fitr'),
  holiday('03-21', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr'),
  holiday('03-22', 'Idul Fitri 1447 Hijriah', 'Eid al-Fitr'),
  leave('03-23', 'Idul Fitri', 'Eid al-Fitr'),
  leave('03-24', 'Idul Fitri', 'Eid al-Fitr'),
  holiday('04-03', 'Wafat Yesus Kristus', 'Good Friday'),
  holiday('04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'),
  holiday('05-01', 'Hari Buruh Internasional', 'Labour Day'),
  holiday('05-14', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
  leave('05-15', 'Kenaikan Yesus Kristus', 'Ascension of Jesus Christ'),
  holiday('05-27', 'Idul Adha 1447 Hijriah', 'Eid al-Adha'),
  leave('05-28', 'Idul Adha', 'Eid al-Adha'),
  holiday('05-31', 'Hari Raya Waisak 2570 BE', 'Vesak Day'),
  holiday('06-01', 'Hari Lahir Pancasila', 'Pancasila Day'),
  holiday('06-16', '1 Muharam, Tahun Baru Islam 1448 Hijriah', 'Islamic New Year'),
  holiday('08-17', 'Proklamasi Kemerdekaan', 'Independence Day'),
  holiday('08-25', 'Maulid Nabi Muhammad SAW', 'Birthday of the Prophet Muhammad'),
  leave('12-24', 'Natal', 'Christmas'),
  holiday('12-25', 'Kelahiran Yesus Kristus (Natal)', 'Christmas Day'),
]
