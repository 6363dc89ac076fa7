import { ref } from '@mikro-orm/core'
import { requireStepUp } from '../../accounts/second-factor/require-step-up.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput, type FieldFault } from '../../foundation/errors.ts'
import { FileState } from '../../foundation/files/stored-file.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import type { Work } from '../../foundation/work.ts'
import { type ArchiveDestruction, DestructionState } from './archive-destruction.ts'
import { getDestruction, requireOtherHand } from './get-destruction.ts'

/** How an official agrees. */
export interface DestructionApproval {
  destruction: string
  /** Whether the electronic documents stay when their papers are destroyed. */
  keepElectronic: boolean
  /** Number of the letter of the national archive; needed for what was kept ten years or longer. */
  anriNumber?: string | null
}

/** The official agrees that the records are destroyed; never who proposed or assessed it. */
export async function approveDestruction(work: Work, order: DestructionApproval): Promise<ArchiveDestruction> {
  requireStepUp(work)
  const from = [DestructionState.ASSESSED]
  const destruction = await getDestruction(work, order.destruction, { step: 'APPROVE', from })
  requireOtherHand(work, [destruction.proposedBy, destruction.assessedBy])
  const anriNumber = cleanText(order.anriNumber ?? '').slice(0, 100) || null
  const faults = await missingLetter(destruction, anriNumber)
  if (faults.length > 0) throw badInput(...faults)
  Object.assign(destruction, {
    anriNumber,
    keepsElectronic: order.keepElectronic,
    approvedBy: ref(work.em.getReference(User, work.viewer.id!)),
    approvedAt: work.clock.now(),
    state: DestructionState.APPROVED,
  })
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  const detail = { keepElectronic: order.keepElectronic }
  await remember(work, { action: 'archive.approve-destruction', subject, detail })
  return destruction
}

async function missingLetter(
  { longKept, anriLetter }: ArchiveDestruction,
  number: string | null,
): Promise<FieldFault[]> {
  if (!longKept) return []
  const letter = await anriLetter?.load()
  return [
    ...(number ? [] : [{ field: 'anriNumber', message: noNumber }]),
    ...(letter?.state === FileState.CLEAN ? [] : [{ field: 'anriLetter', message: noLetter }]),
  ]
}

const noNumber = {
  id: 'Ada arsip dengan retensi 10 tahun atau lebih: isi nomor surat persetujuan ANRI.',
  en: 'Some records were kept ten years or longer: give the number of the letter of ANRI.',
}
const noLetter = {
  id: 'Unggah dahulu hasil pindai surat persetujuan ANRI.',
  en: 'Upload the scan of the letter of ANRI first.',
}
