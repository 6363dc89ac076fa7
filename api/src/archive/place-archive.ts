import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record as remember } from '../audit/record.ts'
import { alreadyDone, badInput } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { ArchiveMedium } from './archive-enums.ts'
import { ArchiveMovement } from './archive-movement.ts'
import { ArchiveRecord } from './archive-record.ts'
import { getKeptRecord } from './get-kept-record.ts'
import { keeperOf } from './require-keeper.ts'
import { StoragePlace } from './storage-place.ts'

/** Which paper goes where. */
export interface PlaceOrder {
  record: string
  place: string
  note?: string | null
}

/** Puts the paper of a record in a place, the first time or from another; every move is kept. */
export async function placeArchive(work: Work, order: PlaceOrder): Promise<ArchiveRecord> {
  const record = await getKeptRecord(work, order.record)
  // The lock on the place makes two who put something in count one after the other.
  const place = await getVisible(StoragePlace, order.place, { ...work, lock: true, what: placeText })
  if (place.division.id !== keeperOf(record)) throw badInput({ field: 'place', message: elsewhere })
  if (record.place?.id === place.id) throw alreadyDone(there)
  await refuseFull(work, place)
  move(work, record, place, cleanText(order.note ?? '').slice(0, 300) || null)
  await remember(work, {
    action: 'archive.place',
    subject: { type: 'ArchiveRecord', id: record.id },
    detail: { place: place.id },
  })
  return record
}

async function refuseFull({ em }: Work, { id, capacity }: StoragePlace): Promise<void> {
  if (!capacity || (await em.count(ArchiveRecord, { place: id })) < capacity) return
  throw badInput({ field: 'place', message: full })
}

function move(work: Work, record: ArchiveRecord, place: StoragePlace, note: string | null): void {
  const movement = Object.assign(new ArchiveMovement(), {
    createdAt: work.clock.now(),
    record: ref(record),
    from: record.place ?? null,
    to: ref(place),
    movedBy: ref(work.em.getReference(User, work.viewer.id!)),
    note,
  })
  work.em.persist(movement)
  record.place = ref(place)
  if (record.medium === ArchiveMedium.ELECTRONIC) record.medium = ArchiveMedium.BOTH
}

const placeText = { id: 'Tempat', en: 'The place' }
const elsewhere = { id: 'Tempat ini milik bidang lain.', en: 'This place belongs to another bidang.' }
const there = { id: 'Arsip ini sudah berada di tempat itu.', en: 'This record lies in that place already.' }
const full = { id: 'Tempat ini sudah penuh. Pilih tempat lain.', en: 'This place is full. Choose another one.' }
