import { ref } from '@mikro-orm/core'
import { requireStepUp } from '../../accounts/second-factor/require-step-up.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { dayOf } from '../../foundation/clock.ts'
import { forbidden } from '../../foundation/errors.ts'
import type { Text } from '../../foundation/text.ts'
import type { Work } from '../../foundation/work.ts'
import { Division } from '../../accounts/division.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { lineOf } from '../minutes/archive-line.ts'
import { selectRecords } from '../minutes/select-records.ts'
import { getArchiveUnit } from '../unit/find-archive-unit.ts'
import { ArchiveTransfer } from './archive-transfer.ts'

/** A bidang signs that it hands over records whose active time is over. */
export async function proposeTransfer(work: Work, ids: readonly string[]): Promise<ArchiveTransfer> {
  const { em, clock, viewer } = work
  if (!viewer.division) throw forbidden()
  requireStepUp(work)
  const unit = await getArchiveUnit(work)
  const today = dayOf(clock.now())
  const records = await selectRecords(work, ids, async (record) => faultOf(record, today))
  const transfer = Object.assign(new ArchiveTransfer(), {
    createdAt: clock.now(),
    division: ref(em.getReference(Division, viewer.division)),
    archiveUnit: unit.division,
    lines: records.map(lineOf),
    proposedBy: ref(em.getReference(User, viewer.id!)),
  })
  em.persist(transfer)
  for (const record of records) record.transfer = ref(transfer)
  const subject = { type: 'ArchiveTransfer', id: transfer.id }
  await remember(work, { action: 'archive.propose-transfer', subject, detail: { records: records.length } })
  return transfer
}

function faultOf({ archiveUnit, transfer, activeUntil }: ArchiveRecord, today: string): Text | undefined {
  if (archiveUnit) return handedOver
  if (transfer) return proposed
  return activeUntil < today ? undefined : stillActive
}

const handedOver = { id: 'Arsip ini sudah di unit kearsipan.', en: 'The archive unit keeps this record already.' }
const proposed = {
  id: 'Arsip ini sudah ada dalam usul pemindahan lain.',
  en: 'This record stands in another proposal already.',
}
const stillActive = {
  id: 'Masa aktif arsip ini belum berakhir.',
  en: 'The active time of this record is not over.',
}
