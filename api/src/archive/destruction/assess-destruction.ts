import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput } from '../../foundation/errors.ts'
import { cleanParagraphs } from '../../foundation/formats/clean-text.ts'
import type { Work } from '../../foundation/work.ts'
import { readReason } from '../reason.ts'
import { ArchiveDestruction, DestructionState } from './archive-destruction.ts'
import { getDestruction, recordsOf, requireOtherHand } from './get-destruction.ts'

/** Writes down that the panel has assessed the records and agrees; never by who proposed it. */
export async function assessDestruction(
  work: Work,
  order: { destruction: string; panel: string; assessment: string },
): Promise<ArchiveDestruction> {
  const from = [DestructionState.PROPOSED]
  const destruction = await getDestruction(work, order.destruction, { step: 'ASSESS', from })
  requireOtherHand(work, [destruction.proposedBy])
  const panel = readReason(order.panel, 'panel', noPanel)
  const assessment = cleanParagraphs(order.assessment)
  if (assessment.length < 10 || assessment.length > 5000) throw badInput({ field: 'assessment', message: noAssessment })
  const assessedBy = ref(work.em.getReference(User, work.viewer.id!))
  const assessed = { panel, assessment, assessedBy, assessedAt: work.clock.now(), state: DestructionState.ASSESSED }
  Object.assign(destruction, assessed)
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  await remember(work, { action: 'archive.assess-destruction', subject })
  return destruction
}

/** The panel or the official does not agree, and says why: the records are kept. */
export async function refuseDestruction(
  work: Work,
  order: { destruction: string; reason: string },
): Promise<ArchiveDestruction> {
  const from = [DestructionState.PROPOSED, DestructionState.ASSESSED, DestructionState.APPROVED]
  const destruction = await getDestruction(work, order.destruction, { step: 'REFUSE', from })
  const reason = readReason(order.reason)
  for (const record of await recordsOf(work, destruction)) record.destruction = null
  const endedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(destruction, { reason, endedBy, endedAt: work.clock.now(), state: DestructionState.REFUSED })
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  await remember(work, { action: 'archive.refuse-destruction', subject })
  return destruction
}

const noPanel = {
  id: 'Sebutkan siapa panitia penilai arsip, 5 sampai 300 huruf.',
  en: 'Say who sat on the panel, in 5 to 300 characters.',
}
const noAssessment = {
  id: 'Tulis hasil penilaian, 10 sampai 5.000 huruf.',
  en: 'Write what the panel found, in 10 to 5,000 characters.',
}
