import { record as remember } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveMovement } from '../archive-movement.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { getImport } from './get-import.ts'
import { LegacyImportState } from './legacy-enums.ts'
import { LegacyFile } from './legacy-file.ts'
import type { LegacyImport } from './legacy-import.ts'
import { LegacyRow } from './legacy-row.ts'

/**
 * Takes a whole import out of the archive again, as long as nothing has happened to any of its records. Its register and
 * files stay, so that it can be corrected and imported anew.
 */
export async function takeBackImport(work: Work, id: string): Promise<LegacyImport> {
  const { em } = work
  const found = await getImport(work, id, { step: 'TAKE_BACK', from: [LegacyImportState.IMPORTED] })
  await refuseTouched(work, id)
  const records = found.imported
  const theirs = { record: { legacyImport: id } }
  await em.nativeDelete(LegacyRow, { import: id })
  await em.nativeDelete(ArchiveMovement, theirs)
  await em.nativeDelete(ArchiveRecord, { legacyImport: id })
  await em.nativeUpdate(LegacyFile, { import: id }, { matched: false })
  Object.assign(found, {
    ...nothing,
    state: LegacyImportState.OPEN,
    filesLeft: await em.count(LegacyFile, { import: id }),
  })
  const subject = { type: 'LegacyImport', id }
  await remember(work, { action: 'archive.take-back-legacy', subject, detail: { records } })
  return found
}

const nothing = { good: 0, faulty: 0, duplicates: 0, filesMissing: 0, imported: 0, importedBy: null, finishedAt: null }

async function refuseTouched({ em }: Work, id: string): Promise<void> {
  const [row] = await em.execute<{ touched: number }[]>(countTouched, [id])
  if (row!.touched > 0) throw badInput({ field: 'import', message: touched(row!.touched) })
}

// A first move is made at the same moment as its record. Words that are read and days that follow the schedule are nobody's
// deed; every later scan is a letter of a stack.
const countTouched = `
  select count(*)::integer as touched from archive_record r
  where r.legacy_import_id = ? and (
    r.version > 1 or r.archive_unit_id is not null or r.transfer_id is not null or r.destruction_id is not null
    or exists (select from archive_movement m where m.record_id = r.id and m.created_at <> r.created_at)
    or exists (select from archive_loan o where o.record_id = r.id)
    or exists (select from archive_hold h where h.record_id = r.id)
    or exists (select from stock_take_line s where s.record_id = r.id)
    or exists (select from scan_part p where p.record_id = r.id or p.suggested_id = r.id))`

const touched = (records: number) => ({
  id: `${records} arsip dari impor ini sudah dipindah, dipinjam, dipindai, diusulkan, atau ditangguhkan. Impor tidak dapat ditarik lagi.`,
  en: `${records} records of this import were moved, lent, scanned, proposed or held since. It can no longer be taken back.`,
})
