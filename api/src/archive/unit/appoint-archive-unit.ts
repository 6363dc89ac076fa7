import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { alreadyDone, badInput } from '../../foundation/errors.ts'
import { findVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveUnit } from './archive-unit.ts'
import { findArchiveUnit } from './find-archive-unit.ts'

/** Says which unit keeps inactive records from now on; what an earlier one has received stays with it. */
export async function appointArchiveUnit(work: Work, id: string): Promise<ArchiveUnit> {
  const division = await findVisible(Division, id, { ...work, lock: true })
  if (!division?.active) throw badInput({ field: 'division', message: closed })
  if ((await findArchiveUnit(work.em))?.division.id === division.id) throw alreadyDone(already)
  const unit = Object.assign(new ArchiveUnit(), {
    createdAt: work.clock.now(),
    division: ref(division),
    appointedBy: ref(work.em.getReference(User, work.viewer.id!)),
  })
  work.em.persist(unit)
  const subject = { type: 'ArchiveUnit', id: unit.id }
  await remember(work, { action: 'archive.appoint-unit', subject, detail: { division: division.id } })
  return unit
}

const closed = {
  id: 'Unit ini tidak ada atau sudah ditutup. Pilih unit lain.',
  en: 'This unit does not exist or is closed. Choose another one.',
}
const already = { id: 'Unit ini sudah menjadi unit kearsipan.', en: 'This unit is the archive unit already.' }
