import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput, illegalStep } from '../../foundation/errors.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { getKeptRecord } from '../get-kept-record.ts'
import { destroyFiles } from '../destroy-files.ts'
import { requireKeeper } from '../require-keeper.ts'
import { takeScan } from '../take-scan.ts'
import { tellRecord } from './read-scan.ts'
import { ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'
import { spentSources } from './spent-sources.ts'

/** Which part of the tray goes to which record. */
export interface Assignment {
  part: string
  record: string
  /** Whether it may take the place of the scan the record has. */
  replace?: boolean | null
}

/** Lays a part of the tray with a record. */
export async function assignPart(work: Work, { part: id, record: to, replace }: Assignment): Promise<ScanPart> {
  const part = await getFromTray(work, id, 'ASSIGN')
  const record = await getKeptRecord(work, to)
  if (record.scan && !replace) throw badInput({ field: 'record', message: hasScan })
  Object.assign(part, { state: ScanPartState.ASSIGNED, record: ref(record), ...decided(work) })
  await takeScan(work, record, await part.file.loadOrFail())
  await work.em.populate(part, ['words'])
  await tellRecord(work, part)
  await forgetSpent(work, part)
  return part
}

/** Puts a part of the tray aside; its file is kept, so the papers can still be looked at. */
export async function discardPart(work: Work, { part: id, reason: given }: { part: string; reason: string }) {
  const part = await getFromTray(work, id, 'DISCARD')
  const reason = cleanText(given)
  if (reason.length < 3 || reason.length > 300) throw badInput({ field: 'reason', message: noReason })
  Object.assign(part, { state: ScanPartState.DISCARDED, reason, ...decided(work) })
  await remember(work, { action: 'archive.discard-scan-part', subject: { type: 'ScanPart', id } })
  await forgetSpent(work, part)
  return part
}

/** The last letter out of the tray takes along what waited for it. */
const forgetSpent = async (work: Work, { batch }: ScanPart): Promise<void> =>
  destroyFiles(work, await spentSources(work, [batch.id]))

async function getFromTray(work: Work, id: string, step: string): Promise<ScanPart> {
  const part = await getVisible(ScanPart, id, { ...work, lock: true, what: partText })
  requireKeeper(work.viewer, (await part.batch.loadOrFail()).division.id)
  if (part.state !== ScanPartState.IN_TRAY) throw illegalStep(step, part.state, [])
  return part
}

const decided = ({ em, viewer }: Work) => ({ decidedBy: ref(em.getReference(User, viewer.id!)) })

/** What a part is called where it is not found. */
export const partText = { id: 'Hasil pindai', en: 'The scan' }
const hasScan = {
  id: 'Arsip ini sudah mempunyai hasil pindai. Bandingkan keduanya, lalu pilih ganti bila yang ini lebih baik.',
  en: 'This record has a scan already. Compare the two, and choose to replace it when this one is better.',
}
const noReason = { id: 'Tulis alasannya, 3 sampai 300 huruf.', en: 'Give a reason of 3 to 300 characters.' }
