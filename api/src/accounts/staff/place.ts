import { ref, type Ref } from '@mikro-orm/core'
import { badInput } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'
import { Division } from '../division.ts'

/** Where a colleague works: a role of staff, with an existing bidang where the role needs one. */
export async function getPlace(
  work: Work,
  role: Role,
  divisionId: string | null | undefined,
): Promise<{ role: Role; division: Ref<Division> | null }> {
  if (role === Role.CITIZEN) throw badInput({ field: 'role', message: notStaff })
  if (!divisionId) {
    if (role === Role.ADMIN) throw badInput({ field: 'divisionId', message: divisionMissing })
    return { role, division: null }
  }
  const division = await work.em.findOne(Division, { id: divisionId, active: true })
  if (!division) throw badInput({ field: 'divisionId', message: divisionUnknown })
  return { role, division: ref(division) }
}

const notStaff = {
  id: 'Pilih peran pegawai. Masyarakat mendaftar sendiri.',
  en: 'Choose a role of staff. Citizens register themselves.',
}
const divisionMissing = {
  id: 'Seorang admin bekerja di satu bidang. Pilih bidangnya.',
  en: 'An admin works in a division. Choose it.',
}
const divisionUnknown = {
  id: 'Bidang ini tidak ada atau sudah ditutup.',
  en: 'This division does not exist or is closed.',
}
