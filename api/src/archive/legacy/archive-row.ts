import { ref } from '@mikro-orm/core'
import type { Work } from '../../foundation/work.ts'
import { ArchiveMedium } from '../archive-enums.ts'
import { ArchiveMovement } from '../archive-movement.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { retentionFrom } from '../retention.ts'
import type { RetentionRule } from '../schedule/retention-rule.ts'
import '../search/read-letter.ts'
import { StoragePlace } from '../storage-place.ts'
import { LegacyOutcome } from './legacy-enums.ts'
import type { LegacyImport } from './legacy-import.ts'
import type { LegacyRow } from './legacy-row.ts'
import type { RegisterEntry } from './register-entry.ts'

/** Makes the record a row stands for, and lets go of what only the preview needed. */
export async function archiveRow(
  work: Work,
  found: LegacyImport,
  { row, rules }: { row: LegacyRow; rules: ReadonlyMap<string, RetentionRule> },
): Promise<void> {
  const record = Object.assign(new ArchiveRecord(), recordOf(work, found, row), keepingOf(row.entry!, rules))
  work.em.persist(record)
  if (record.place) work.em.persist(firstMove(found, record))
  if (row.file) await work.outbox.send(work.em, 'read-letter', { record: record.id })
  Object.assign(row, { outcome: LegacyOutcome.IMPORTED, record: ref(record) })
  Object.assign(row, { entry: null, description: null, createdOn: null, fileName: null })
  found.imported++
}

function recordOf({ em, clock }: Work, found: LegacyImport, { entry, file, place }: LegacyRow): Partial<ArchiveRecord> {
  const { number, classification, description, createdOn } = entry!
  const { copy, security, condition = null, quantity = null, fileNumber = null, itemNumber = null } = entry!
  return {
    ...{ number, classification, description, createdOn, condition, quantity, fileNumber, itemNumber },
    ...{ createdAt: clock.now(), division: found.division, legacyImport: ref(found) },
    ...(copy && { copy }),
    ...(security && { security }),
    medium: entry!.medium ?? (file ? ArchiveMedium.BOTH : ArchiveMedium.PAPER),
    ...(file && { scan: file, scannedBy: found.importedBy!, scannedAt: clock.now() }),
    ...(place && { place: ref(em.getReference(StoragePlace, place)) }),
  }
}

/** How long it is kept: as the register says, else as the schedule does. */
function keepingOf(entry: RegisterEntry, rules: ReadonlyMap<string, RetentionRule>): Partial<ArchiveRecord> {
  const { createdOn, classification, activeYears, inactiveYears, fate } = entry
  if (activeYears !== undefined && inactiveYears !== undefined && fate !== undefined)
    return { ...retentionFrom(createdOn, { activeYears, inactiveYears }), fate }
  const rule = rules.get(classification)!
  return { ...retentionFrom(createdOn, rule), fate: rule.fate, retention: ref(rule) }
}

/** Where it lay when it came; made at the same moment as the record, so that later moves can be told from it. */
const firstMove = ({ importedBy }: LegacyImport, record: ArchiveRecord): ArchiveMovement =>
  Object.assign(new ArchiveMovement(), {
    createdAt: record.createdAt,
    ...{ record: ref(record), to: record.place!, movedBy: importedBy!, note: 'Impor arsip lama' },
  })
