import { ref } from '@mikro-orm/core'
import { Division } from '../accounts/division.ts'
import { record } from '../audit/record.ts'
import { badInput, forbidden, type FieldFault } from '../foundation/errors.ts'
import { cleanCode, cleanText } from '../foundation/formats/clean-text.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { PlaceKind } from './archive-enums.ts'
import { requireKeeper } from './require-keeper.ts'
import { StoragePlace } from './storage-place.ts'

/** A place to be made known. */
export interface NewPlace {
  kind: PlaceKind
  code: string
  name: string
  /** The place it lies in; none for the outermost. */
  parent?: string | null
  capacity?: number | null
}

/** Makes a place known in the tree of the own bidang. */
export async function createStoragePlace(work: Work, order: NewPlace): Promise<StoragePlace> {
  const division = work.viewer.division
  if (!division) throw forbidden()
  requireKeeper(work.viewer, division)
  const parent = order.parent ? await getParent(work, order.parent) : null
  const code = cleanCode(order.code).toUpperCase()
  const name = cleanText(order.name)
  const faults = faultsOf({ ...order, code, name }, parent)
  if (faults.length > 0) throw badInput(...faults)
  await refuseTaken(work, division, parent, code)
  const place = Object.assign(new StoragePlace(), {
    createdAt: work.clock.now(),
    kind: order.kind,
    code,
    name,
    parent: parent ? ref(parent) : null,
    division: ref(work.em.getReference(Division, division)),
    capacity: order.capacity ?? null,
  })
  work.em.persist(place)
  await record(work, { action: 'archive.place.create', subject: { type: 'StoragePlace', id: place.id } })
  return place
}

async function getParent(work: Work, id: string): Promise<StoragePlace> {
  const parent = await getVisible(StoragePlace, id, { ...work, what: { id: 'Tempat', en: 'The place' } })
  requireKeeper(work.viewer, parent.division.id)
  return parent
}

const fromWidest = Object.values(PlaceKind)

/** Whether a place of one kind may lie in one of the other: a folder in a box, never a box in a folder. */
export const fitsIn = (inner: PlaceKind, outer: PlaceKind): boolean =>
  fromWidest.indexOf(inner) > fromWidest.indexOf(outer)

function faultsOf({ kind, code, name, capacity }: NewPlace, parent: StoragePlace | null): FieldFault[] {
  const faults: FieldFault[] = []
  if (!/^[A-Z0-9][A-Z0-9./-]{0,19}$/.test(code)) faults.push({ field: 'code', message: malformedCode })
  if (name.length < 1 || name.length > 120) faults.push({ field: 'name', message: malformedName })
  if (parent && !fitsIn(kind, parent.kind)) faults.push({ field: 'parent', message: tooNarrow })
  if (capacity !== undefined && capacity !== null && capacity < 1) faults.push({ field: 'capacity', message: noRoom })
  return faults
}

/** Two who make the same place at once go one after the other. */
async function refuseTaken({ em }: Work, division: string, parent: StoragePlace | null, code: string): Promise<void> {
  const key = `storage-place/${parent?.id ?? division}/${code}`
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
  if ((await em.count(StoragePlace, { division, parent: parent?.id ?? null, code })) > 0)
    throw badInput({ field: 'code', message: taken })
}

const malformedCode = {
  id: 'Kode terdiri atas 1 sampai 20 huruf, angka, titik, garis miring, atau tanda hubung.',
  en: 'A code has 1 to 20 letters, digits, dots, slashes or hyphens.',
}
const malformedName = { id: 'Isi nama, paling banyak 120 huruf.', en: 'Give a name of at most 120 characters.' }
const tooNarrow = {
  id: 'Urutannya gedung, ruang, lemari, rak, boks, folder: pilih tempat yang lebih luas.',
  en: 'The order is building, room, cabinet, rack, box, folder: choose a wider place.',
}
const noRoom = { id: 'Kapasitas paling sedikit 1.', en: 'The capacity is 1 at least.' }
const taken = { id: 'Kode ini sudah dipakai di tempat yang sama.', en: 'This code is used in the same place already.' }
