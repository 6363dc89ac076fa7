import { Fate } from '../../catalogue/service-standard.ts'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { isHeld } from '../holds/place-hold.ts'

/** Years of keeping from which on the national archive must agree (PP 28/2012). */
const longYears = 10

/** Why a record may not be destroyed, if so; what is permanent never may. */
export function faultOfFate(
  { fate, inactiveUntil }: Pick<ArchiveRecord, 'fate' | 'inactiveUntil'>,
  today: string,
): Text | undefined {
  if (fate === Fate.PERMANENT) return permanent
  if (fate === Fate.REVIEW) return toReview
  return inactiveUntil < today ? undefined : stillKept
}

/** The same, with what the database knows: no hold may stand on it. */
export async function faultOfDestroying(work: Work, record: ArchiveRecord, today: string): Promise<Text | undefined> {
  return faultOfFate(record, today) ?? ((await isHeld(work, record.id)) ? held : undefined)
}

/** Whether a record was to be kept so long that the national archive must agree. */
export function isLongKept({ createdOn, inactiveUntil }: Pick<ArchiveRecord, 'createdOn' | 'inactiveUntil'>): boolean {
  const year = Number(createdOn.slice(0, 4)) + longYears
  // 29 February counts as the 28th where the year has none.
  return inactiveUntil >= `${year}${createdOn.slice(4).replace('-02-29', '-02-28')}`
}

const permanent = { id: 'Arsip permanen tidak pernah dimusnahkan.', en: 'Permanent records are never destroyed.' }
const toReview = {
  id: 'Nasib akhir arsip ini “dinilai kembali”. Tetapkan dahulu musnah atau permanen dalam jadwal retensi.',
  en: 'This record is to be reviewed first. Decide its fate in the retention schedule.',
}
const stillKept = {
  id: 'Jangka simpan inaktif arsip ini belum berakhir.',
  en: 'The inactive keeping of this record is not over.',
}
const held = {
  id: 'Pemusnahan arsip ini ditangguhkan. Penangguhannya harus dicabut dahulu.',
  en: 'A legal hold stands on this record. It must be lifted first.',
}
