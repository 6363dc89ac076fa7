import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { alreadyDone, forbidden } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { recordText, requireStillThere } from '../get-kept-record.ts'
import { readReason } from '../reason.ts'
import { keeperOf } from '../require-keeper.ts'
import { ArchiveHold } from './archive-hold.ts'

/** Forbids to destroy a record until the hold is lifted. */
export async function placeHold(work: Work, order: { record: string; reason: string }): Promise<ArchiveHold> {
  const record = await getHoldable(work, order.record)
  requireStillThere(record)
  const reason = readReason(order.reason)
  if (await isHeld(work, record.id)) throw alreadyDone(already)
  const hold = Object.assign(new ArchiveHold(), {
    createdAt: work.clock.now(),
    record: ref(record),
    reason,
    placedBy: ref(work.em.getReference(User, work.viewer.id!)),
  })
  work.em.persist(hold)
  await remember(work, { action: 'archive.hold', subject: { type: 'ArchiveRecord', id: record.id } })
  return hold
}

/** Lets a record go its way again. */
export async function liftHold(work: Work, order: { hold: string; reason: string }): Promise<ArchiveHold> {
  const hold = await getVisible(ArchiveHold, order.hold, { ...work, what: holdText })
  const record = await getHoldable(work, hold.record.id)
  const reason = readReason(order.reason)
  await work.em.refresh(hold)
  if (hold.liftedAt) throw alreadyDone(lifted)
  const liftedBy = ref(work.em.getReference(User, work.viewer.id!))
  Object.assign(hold, { liftedAt: work.clock.now(), liftedBy, liftReason: reason })
  await remember(work, { action: 'archive.lift-hold', subject: { type: 'ArchiveRecord', id: record.id } })
  return hold
}

/** Whether a hold stands on the record. */
export const isHeld = async ({ em }: Work, record: string): Promise<boolean> =>
  (await em.count(ArchiveHold, { record, liftedAt: null })) > 0

/** The record, locked, for who keeps it or an official who sees it. */
async function getHoldable(work: Work, id: string): Promise<ArchiveRecord> {
  const record = await getVisible(ArchiveRecord, id, { ...work, lock: true, what: recordText })
  const { kind, division } = work.viewer
  if (kind !== 'OFFICIAL' && division !== keeperOf(record)) throw forbidden()
  return record
}

const holdText = { id: 'Penangguhan', en: 'The hold' }
const already = {
  id: 'Arsip ini sudah ditangguhkan pemusnahannya.',
  en: 'A hold stands on this record already.',
}
const lifted = { id: 'Penangguhan ini sudah dicabut.', en: 'This hold was lifted already.' }
