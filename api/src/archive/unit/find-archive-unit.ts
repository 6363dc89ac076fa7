import type { EntityManager } from '@mikro-orm/postgresql'
import { badInput, forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveUnit } from './archive-unit.ts'

/** The unit that keeps inactive records today; none until the admin of the agency has said which. */
export async function findArchiveUnit(em: EntityManager): Promise<ArchiveUnit | null> {
  const [newest] = await em.find(ArchiveUnit, {}, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 })
  return newest ?? null
}

/** @throws BAD_USER_INPUT while there is none */
export async function getArchiveUnit({ em }: Work): Promise<ArchiveUnit> {
  const unit = await findArchiveUnit(em)
  if (!unit) throw badInput({ field: 'unit', message: noUnit })
  return unit
}

/** Lets only an archive officer or the admin of the agency go on. */
export async function requireArchivist({ em, viewer }: Work): Promise<void> {
  if (viewer.kind === 'SUPER_ADMIN') return
  const unit = viewer.kind === 'ADMIN' && viewer.division ? await findArchiveUnit(em) : null
  if (!unit || unit.division.id !== viewer.division) throw forbidden(notArchivist)
}

const noUnit = {
  id: 'Unit kearsipan belum ditetapkan. Minta pengelola menetapkannya di meja Arsip, bagian Jadwal retensi.',
  en: 'No archive unit has been appointed. Ask the admin of the agency to do so at the archive desk, Retention schedule.',
}
const notArchivist = {
  id: 'Hanya arsiparis di unit kearsipan atau pengelola yang dapat melakukan ini.',
  en: 'Only an archive officer of the archive unit or the admin of the agency can do this.',
}
