import { badInput } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveState } from './archive-enums.ts'
import { ArchiveRecord } from './archive-record.ts'
import { keeperOf, requireKeeper } from './require-keeper.ts'

/** What a record is called where it is not found. */
export const recordText = { id: 'Arsip', en: 'The archive record' }

/** The record, locked, for who keeps it today; one that was destroyed is refused. */
export async function getKeptRecord(work: Work, id: string): Promise<ArchiveRecord> {
  const record = await getVisible(ArchiveRecord, id, { ...work, lock: true, what: recordText })
  requireKeeper(work.viewer, keeperOf(record))
  requireStillThere(record)
  return record
}

/** @throws BAD_USER_INPUT for a record of which only the line remains */
export function requireStillThere({ state }: ArchiveRecord): void {
  if (state === ArchiveState.DESTROYED) throw badInput({ field: 'record', message: destroyed })
}

const destroyed = { id: 'Arsip ini sudah dimusnahkan.', en: 'This record was destroyed.' }
