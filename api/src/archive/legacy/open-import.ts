import { ref } from '@mikro-orm/core'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import { badInput, forbidden } from '../../foundation/errors.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import { once } from '../../foundation/once.ts'
import type { Work } from '../../foundation/work.ts'
import { requireKeeper } from '../require-keeper.ts'
import { LegacyImport } from './legacy-import.ts'

/** Begins an import of old records for the own bidang. */
export const openImport = (work: Work, title: string, idempotencyKey?: string): Promise<LegacyImport> =>
  once(
    work,
    idempotencyKey,
    {
      operation: 'openLegacyImport',
      input: { title },
      find: (id) => work.em.findOneOrFail(LegacyImport, { id }),
    },
    () => open(work, cleanText(title)),
  )

async function open(work: Work, title: string): Promise<LegacyImport> {
  const { em, clock, viewer } = work
  if (!viewer.division) throw forbidden()
  requireKeeper(viewer, viewer.division)
  if (title.length < 3 || title.length > 120) throw badInput({ field: 'title', message: malformedTitle })
  const begun = Object.assign(new LegacyImport(), {
    createdAt: clock.now(),
    title,
    division: ref(em.getReference(Division, viewer.division)),
    openedBy: ref(em.getReference(User, viewer.id!)),
  })
  em.persist(begun)
  await remember(work, { action: 'archive.open-legacy-import', subject: { type: 'LegacyImport', id: begun.id } })
  return begun
}

const malformedTitle = {
  id: 'Tulis apa yang diimpor, 3 sampai 120 huruf. Contoh: Arsip WASNAS 2015–2019.',
  en: 'Say what is imported, 3 to 120 characters. Example: WASNAS records 2015–2019.',
}
