import { ref } from '@mikro-orm/core'
import { requireStepUp } from '../../accounts/second-factor/require-step-up.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { forbidden, illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { leavePlace } from '../leave-place.ts'
import { readReason } from '../reason.ts'
import { requireKeeper } from '../require-keeper.ts'
import { ArchiveTransfer, TransferState } from './archive-transfer.ts'
import { keepTransferMinutes } from './transfer-minutes.ts'

/** The archive officer signs: from now on the archive unit keeps the records. Never who signed for the bidang. */
export async function receiveTransfer(work: Work, id: string): Promise<ArchiveTransfer> {
  const transfer = await getProposed(work, id, 'RECEIVE')
  requireKeeper(work.viewer, transfer.archiveUnit.id)
  if (transfer.proposedBy.id === work.viewer.id) throw forbidden(sameHand)
  requireStepUp(work)
  for (const record of await recordsOf(work, transfer)) {
    leavePlace(work, record, 'Pemindahan ke unit kearsipan')
    record.archiveUnit = transfer.archiveUnit
  }
  await end(work, transfer, TransferState.RECEIVED)
  transfer.minutes = ref(await keepTransferMinutes(work, transfer))
  return transfer
}

/** The archive officer does not take the records, and says why; the bidang keeps them. */
export async function refuseTransfer(
  work: Work,
  order: { transfer: string; reason: string },
): Promise<ArchiveTransfer> {
  const transfer = await getProposed(work, order.transfer, 'REFUSE')
  requireKeeper(work.viewer, transfer.archiveUnit.id)
  transfer.reason = readReason(order.reason)
  await giveBack(work, transfer, TransferState.REFUSED)
  return transfer
}

/** The bidang takes its proposal back. */
export async function withdrawTransfer(work: Work, id: string): Promise<ArchiveTransfer> {
  const transfer = await getProposed(work, id, 'WITHDRAW')
  requireKeeper(work.viewer, transfer.division.id)
  await giveBack(work, transfer, TransferState.WITHDRAWN)
  return transfer
}

async function getProposed(work: Work, id: string, step: string): Promise<ArchiveTransfer> {
  const what = { id: 'Usul pemindahan', en: 'The proposal' }
  const transfer = await getVisible(ArchiveTransfer, id, { ...work, lock: true, what })
  if (transfer.state !== TransferState.PROPOSED) throw illegalStep(step, transfer.state, [])
  return transfer
}

const recordsOf = ({ em }: Work, { id }: ArchiveTransfer): Promise<ArchiveRecord[]> =>
  em.find(ArchiveRecord, { transfer: id }, { orderBy: { id: 'asc' } })

async function giveBack(work: Work, transfer: ArchiveTransfer, state: TransferState): Promise<void> {
  for (const record of await recordsOf(work, transfer)) record.transfer = null
  await end(work, transfer, state)
}

async function end(work: Work, transfer: ArchiveTransfer, state: TransferState): Promise<void> {
  const decidedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(transfer, { state, decidedAt: work.clock.now(), decidedBy })
  const subject = { type: 'ArchiveTransfer', id: transfer.id }
  await remember(work, { action: `archive.transfer-${state.toLowerCase()}`, subject })
}

const sameHand = {
  id: 'Berita acara ditandatangani dua orang. Minta arsiparis lain menerimanya.',
  en: 'Two people sign the minutes. Ask another archive officer to take the records over.',
}
