import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { dayOf } from '../../foundation/clock.ts'
import { forbidden } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { lineOf } from '../minutes/archive-line.ts'
import { selectRecords } from '../minutes/select-records.ts'
import { ArchiveDestruction } from './archive-destruction.ts'
import { faultOfDestroying, isLongKept } from './may-be-destroyed.ts'

/** Who keeps records whose time is over proposes to destroy them (usul musnah). */
export async function proposeDestruction(work: Work, ids: readonly string[]): Promise<ArchiveDestruction> {
  const { em, clock, viewer } = work
  if (!viewer.division) throw forbidden()
  const today = dayOf(clock.now())
  const records = await selectRecords(work, ids, async (record) =>
    record.destruction ? proposed : faultOfDestroying(work, record, today),
  )
  const destruction = Object.assign(new ArchiveDestruction(), {
    createdAt: clock.now(),
    division: ref(em.getReference(Division, viewer.division)),
    lines: records.map(lineOf),
    longKept: records.some(isLongKept),
    proposedBy: ref(em.getReference(User, viewer.id!)),
  })
  em.persist(destruction)
  for (const record of records) record.destruction = ref(destruction)
  const subject = { type: 'ArchiveDestruction', id: destruction.id }
  await remember(work, { action: 'archive.propose-destruction', subject, detail: { records: records.length } })
  return destruction
}

const proposed = {
  id: 'Arsip ini sudah ada dalam usul pemusnahan lain.',
  en: 'This record stands in another proposal already.',
}
