import { LockMode } from '@mikro-orm/core'
import { illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { requireKeeper } from '../require-keeper.ts'
import { LegacyImport } from './legacy-import.ts'
import type { LegacyImportState } from './legacy-enums.ts'

/** The import, locked, in one of these states, for who keeps the archive of its bidang. */
export async function getImport(
  work: Work,
  id: string,
  { step, from }: { step: string; from: readonly LegacyImportState[] },
): Promise<LegacyImport> {
  const found = await getVisible(LegacyImport, id, { ...work, lock: true, what: importText })
  requireKeeper(work.viewer, found.division.id)
  if (!from.includes(found.state)) throw illegalStep(step, found.state, [])
  return found
}

/** The import, locked, if it still is in that state: a job that comes twice finds nothing to do. */
export const lockImport = ({ em }: Work, id: string, state: LegacyImportState): Promise<LegacyImport | null> =>
  em.findOne(LegacyImport, { id, state }, { lockMode: LockMode.PESSIMISTIC_WRITE })

const importText = { id: 'Impor arsip lama', en: 'The import of old records' }
