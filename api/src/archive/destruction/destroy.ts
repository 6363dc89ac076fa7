import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { dayOf } from '../../foundation/clock.ts'
import { badInput, type FieldFault } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveState } from '../archive-enums.ts'
import type { ArchiveRecord } from '../archive-record.ts'
import { leavePlace } from '../leave-place.ts'
import { isOut } from '../loans/lend.ts'
import { readReason } from '../reason.ts'
import { requireKeeper } from '../require-keeper.ts'
import { type ArchiveDestruction, DestructionState } from './archive-destruction.ts'
import { keepDestructionMinutes } from './destruction-minutes.ts'
import { destroyFiles } from '../destroy-files.ts'
import { forgetWords } from './forget-words.ts'
import { getDestruction, recordsOf } from './get-destruction.ts'
import { faultOfDestroying } from './may-be-destroyed.ts'

/**
 * Writes down that the papers were destroyed, and lets go of the files the approval does not keep. Of each record its
 * line remains. What must not be destroyed any more, because of a hold, a loan or a changed schedule, stops all of it.
 */
export async function destroyRecords(
  work: Work,
  order: { destruction: string; method: string },
): Promise<ArchiveDestruction> {
  const from = [DestructionState.APPROVED]
  const destruction = await getDestruction(work, order.destruction, { step: 'DESTROY', from })
  requireKeeper(work.viewer, destruction.division.id)
  const method = readReason(order.method, 'method', noMethod)
  const records = await recordsOf(work, destruction)
  await refuseWhatMustStay(work, records)
  for (const record of records) destroyed(work, record)
  const keepsLetter = destruction.keepsElectronic ?? false
  const files = records.flatMap(({ scan, file }) => [scan, keepsLetter ? null : file])
  const scanned = await forgetWords(work, records, { keepsLetter })
  await destroyFiles(work, [...new Set([...files.flatMap((file) => file?.id ?? []), ...scanned])])
  const endedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(destruction, { method, endedBy, endedAt: work.clock.now(), state: DestructionState.DONE })
  destruction.minutes = ref(await keepDestructionMinutes(work, destruction))
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  await remember(work, { action: 'archive.destroy', subject, detail: { records: records.length } })
  return destruction
}

function destroyed(work: Work, record: ArchiveRecord): void {
  leavePlace(work, record, 'Dimusnahkan')
  Object.assign(record, { state: ArchiveState.DESTROYED, destroyedOn: dayOf(work.clock.now()) })
}

async function refuseWhatMustStay(work: Work, records: readonly ArchiveRecord[]): Promise<void> {
  const today = dayOf(work.clock.now())
  const faults: FieldFault[] = []
  for (const [index, record] of records.entries()) {
    const message = (await isOut(work, record.id)) ? onLoan : await faultOfDestroying(work, record, today)
    if (message) faults.push({ field: `records.${index}`, message })
  }
  if (faults.length > 0) throw badInput(...faults)
}

const noMethod = {
  id: 'Tulis cara pemusnahan dan saksinya, misalnya “dicacah, disaksikan …”, 5 sampai 300 huruf.',
  en: 'Say how the papers were destroyed and who saw it, in 5 to 300 characters.',
}
const onLoan = {
  id: 'Salah satu arsip sedang dipinjam. Catat pengembaliannya dahulu.',
  en: 'One of the records is on loan. Take it back first.',
}
